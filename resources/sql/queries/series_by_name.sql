SELECT id FROM series WHERE name = ?1
