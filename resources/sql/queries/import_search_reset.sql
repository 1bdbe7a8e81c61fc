UPDATE importing SET indexed_comment = first_comment WHERE source_id = ?1
