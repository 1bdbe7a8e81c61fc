-- What imports brought and no visible one refers to.
SELECT used.kind, used.thing_id
FROM source_thing AS used JOIN source ON source.id = used.source_id
GROUP BY used.kind, used.thing_id
HAVING max(used.brought) = 1 AND max(source.state = 1) = 0
