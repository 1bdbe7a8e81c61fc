INSERT INTO comment (response_id, question_id, text) VALUES (?1, ?2, ?3)
