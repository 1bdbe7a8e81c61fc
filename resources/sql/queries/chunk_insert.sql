INSERT INTO chunk (source_id, responses, answers, hash, data) VALUES (?1, ?2, ?3, ?4, ?5)
