INSERT INTO draft (id, kind, saved_at, body) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, saved_at = excluded.saved_at, body = excluded.body
RETURNING id
