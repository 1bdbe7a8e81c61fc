SELECT id, kind, saved_at, body FROM draft ORDER BY id
