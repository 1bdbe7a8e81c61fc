SELECT id FROM question WHERE code = ?1
