SELECT chunk.id, chunk.responses, chunk.answers, chunk.hash, chunk.data
FROM source JOIN chunk ON chunk.source_id = source.id
WHERE source.state = 1
ORDER BY source.id, chunk.id
