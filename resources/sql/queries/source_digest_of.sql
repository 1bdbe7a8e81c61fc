SELECT responses, comments FROM source_digest WHERE source_id = ?1
