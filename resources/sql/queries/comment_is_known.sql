SELECT 1 FROM comment WHERE response_id = ?1 AND question_id IS ?2 AND text = ?3
