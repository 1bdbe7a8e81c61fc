-- Visible sources whose chunks do not add up to what the source states.
SELECT source.id FROM source
WHERE source.state = 1 AND source.kind = 0
AND (source.imported, source.answers) IS NOT (
    SELECT coalesce(sum(chunk.responses), 0), coalesce(sum(chunk.answers), 0)
    FROM chunk WHERE chunk.source_id = source.id
)
LIMIT 1
