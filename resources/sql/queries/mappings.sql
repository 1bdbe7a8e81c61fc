SELECT id, uuid, name, shape, body FROM mapping ORDER BY name
