SELECT hash FROM table_digest WHERE name = ?1
