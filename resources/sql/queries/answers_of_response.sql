SELECT question_id, expected, delivered, importance FROM answer
WHERE response_id = ?1 ORDER BY question_id
