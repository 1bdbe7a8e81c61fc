SELECT id, uuid, name, shape, body FROM mapping WHERE shape = ?1 ORDER BY id DESC LIMIT 1
