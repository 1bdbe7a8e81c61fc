-- The journey as it is goes before one that is to be.
SELECT id FROM journey WHERE mirror = ?1 AND name = ?2 ORDER BY variant, id LIMIT 1
