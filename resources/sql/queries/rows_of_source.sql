-- Responses of one source from (day, id) on, with their answers.
SELECT response.id, response.day, response.profile_id,
    answer.question_id, answer.expected, answer.delivered, answer.importance
FROM response LEFT JOIN answer ON answer.response_id = response.id
WHERE response.source_id = ?1 AND (response.day, response.id) > (?2, ?3)
ORDER BY response.day, response.id, answer.question_id
