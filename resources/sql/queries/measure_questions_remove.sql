DELETE FROM measure_question WHERE measure_id = ?1
