SELECT id, identity, moment, day, profile_id, person_id FROM response WHERE source_id = ?1 ORDER BY id
