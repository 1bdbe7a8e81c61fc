INSERT INTO decision_voice (decision_id, voice_id) VALUES (?1, ?2)
