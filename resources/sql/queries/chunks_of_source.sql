SELECT id, responses, answers, hash, data FROM chunk WHERE source_id = ?1 ORDER BY id
