SELECT id, source_id FROM response WHERE identity = ?1
