SELECT id, question_id, text FROM comment WHERE response_id = ?1 ORDER BY id
