SELECT 1 FROM series_point WHERE series_id = ?1 LIMIT 1
