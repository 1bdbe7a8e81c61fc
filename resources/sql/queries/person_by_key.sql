SELECT id FROM person WHERE key = ?1 AND key <> ''
