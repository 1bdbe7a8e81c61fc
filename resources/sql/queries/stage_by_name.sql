SELECT id FROM stage WHERE journey_id = ?1 AND name = ?2 ORDER BY id LIMIT 1
