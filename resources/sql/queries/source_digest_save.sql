INSERT INTO source_digest (source_id, responses, comments) VALUES (?1, ?2, ?3)
ON CONFLICT (source_id) DO UPDATE SET responses = excluded.responses, comments = excluded.comments
