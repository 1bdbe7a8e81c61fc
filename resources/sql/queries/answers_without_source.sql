-- An answer to a question that its source does not list.
SELECT 1
FROM answer JOIN response ON response.id = answer.response_id
WHERE NOT EXISTS (
    SELECT 1 FROM source_question
    WHERE source_question.source_id = response.source_id
    AND source_question.question_id = answer.question_id
)
LIMIT 1
