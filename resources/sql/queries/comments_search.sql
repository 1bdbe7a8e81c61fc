SELECT comment.id, comment.response_id, comment.question_id, response.day, comment.text
FROM comment_search
JOIN comment ON comment.id = comment_search.rowid
JOIN response ON response.id = comment.response_id
JOIN source ON source.id = response.source_id
WHERE comment_search MATCH ?3 AND comment_search.rowid < ?1 AND source.state = 1
ORDER BY comment_search.rowid DESC
LIMIT ?2
