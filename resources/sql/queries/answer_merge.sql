-- The first value stated counts. A row where there is such an answer.
UPDATE answer SET
    expected = coalesce(expected, ?3),
    delivered = coalesce(delivered, ?4),
    importance = coalesce(importance, ?5)
WHERE response_id = ?1 AND question_id = ?2
RETURNING response_id
