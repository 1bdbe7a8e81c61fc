INSERT INTO voice_tag (voice_id, position, tag) VALUES (?1, ?2, ?3)
