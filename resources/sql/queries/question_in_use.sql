SELECT 1 FROM source_question WHERE question_id = ?1 LIMIT 1
