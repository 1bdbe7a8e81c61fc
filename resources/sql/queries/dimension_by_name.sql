SELECT id FROM dimension WHERE name = ?1
