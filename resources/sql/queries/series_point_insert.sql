INSERT INTO series_point (source_id, series_id, step, day, profile_id, numerator, denominator)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
