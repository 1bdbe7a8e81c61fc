INSERT OR IGNORE INTO source_thing (source_id, kind, thing_id, brought) VALUES (?1, ?2, ?3, 0)
