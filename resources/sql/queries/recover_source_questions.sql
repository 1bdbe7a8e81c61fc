INSERT OR IGNORE INTO source_question (source_id, question_id)
SELECT DISTINCT response.source_id, answer.question_id
FROM answer JOIN response ON response.id = answer.response_id
UNION SELECT DISTINCT response.source_id, comment.question_id
FROM comment JOIN response ON response.id = comment.response_id
WHERE comment.question_id IS NOT NULL
