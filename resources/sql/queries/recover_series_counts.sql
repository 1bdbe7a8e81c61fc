UPDATE source SET imported = (SELECT count(*) FROM series_point WHERE source_id = source.id)
WHERE kind = 1
