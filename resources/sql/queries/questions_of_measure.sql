SELECT question_id FROM measure_question WHERE measure_id = ?1 ORDER BY position
