INSERT INTO measure_question (measure_id, position, question_id) VALUES (?1, ?2, ?3)
