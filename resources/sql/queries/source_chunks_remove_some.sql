DELETE FROM chunk WHERE id IN (
    SELECT id FROM chunk WHERE source_id = ?1 LIMIT min(?2, 64))
