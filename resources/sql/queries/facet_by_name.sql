SELECT id FROM facet WHERE name = ?1
