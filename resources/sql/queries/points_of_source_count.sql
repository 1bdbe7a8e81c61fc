SELECT count(*) FROM series_point WHERE source_id = ?1
