SELECT id FROM profile WHERE key = ?1
