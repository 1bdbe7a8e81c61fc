SELECT comment.id, comment.response_id, comment.question_id, response.day, comment.text
FROM comment
JOIN response ON response.id = comment.response_id
JOIN source ON source.id = response.source_id
WHERE comment.id < ?1 AND source.state = 1
ORDER BY comment.id DESC
LIMIT ?2
