DELETE FROM comment WHERE response_id IN (
    SELECT id FROM response WHERE source_id = ?1 ORDER BY day, id LIMIT ?2)
