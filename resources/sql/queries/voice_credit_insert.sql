INSERT INTO voice_credit (voice_id, position, person_id, team) VALUES (?1, ?2, ?3, ?4)
