-- Responses of an undone source whose identity counts again through another one.
SELECT count(*)
FROM response
WHERE response.source_id = ?1 AND EXISTS (
    SELECT 1
    FROM response AS other JOIN source ON source.id = other.source_id
    WHERE other.identity = response.identity
    AND other.source_id <> response.source_id
    AND source.state = 1
)
