SELECT person_id, team FROM voice_credit WHERE voice_id = ?1 ORDER BY position
