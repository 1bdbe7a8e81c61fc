DELETE FROM source_question WHERE source_id = ?1
