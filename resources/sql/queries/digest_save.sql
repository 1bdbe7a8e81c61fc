INSERT INTO table_digest (name, hash) VALUES (?1, ?2)
ON CONFLICT (name) DO UPDATE SET hash = excluded.hash
