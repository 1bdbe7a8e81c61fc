-- Newest first, so that what refers comes before what it refers to.
SELECT id, kind, thing_id FROM import_added ORDER BY id DESC
