DELETE FROM series_point WHERE id IN (
    SELECT id FROM series_point WHERE source_id = ?1 LIMIT ?2)
