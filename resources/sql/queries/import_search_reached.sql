UPDATE importing SET indexed_comment = ?2 WHERE source_id = ?1
