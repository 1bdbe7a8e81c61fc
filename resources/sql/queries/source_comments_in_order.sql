SELECT comment.id, comment.response_id, comment.question_id, comment.text
FROM comment JOIN response ON response.id = comment.response_id
WHERE response.source_id = ?1 ORDER BY comment.id
