DELETE FROM chunk WHERE source_id = ?1
