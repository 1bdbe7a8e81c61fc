SELECT source_id FROM source_digest ORDER BY source_id
