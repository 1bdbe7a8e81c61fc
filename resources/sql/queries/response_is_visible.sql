SELECT 1
FROM response JOIN source ON source.id = response.source_id
WHERE response.identity = ?1 AND source.state = 1
LIMIT 1
