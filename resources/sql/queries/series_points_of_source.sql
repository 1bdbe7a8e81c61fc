SELECT series_id, step, day, profile_id, numerator, denominator, source_id
FROM series_point WHERE source_id = ?1 ORDER BY id
