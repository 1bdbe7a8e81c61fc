INSERT INTO import_added (kind, thing_id) VALUES (?1, ?2)
