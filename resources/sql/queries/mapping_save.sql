-- A new row id each time: the mapping saved last is the one with the highest.
INSERT INTO mapping (uuid, name, shape, body) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (name) DO UPDATE SET
    id = (SELECT max(id) + 1 FROM mapping),
    shape = excluded.shape,
    body = excluded.body
RETURNING id, uuid
