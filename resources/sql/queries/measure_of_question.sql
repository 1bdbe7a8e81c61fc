SELECT 1 FROM measure_question WHERE question_id = ?1 LIMIT 1
