INSERT INTO source_thing (source_id, kind, thing_id, brought)
SELECT ?1, kind, thing_id, 1 FROM import_added WHERE kind NOT IN ('profile', 'person')
