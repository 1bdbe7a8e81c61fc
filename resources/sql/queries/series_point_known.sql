-- The point that counts now: of the newest visible source.
SELECT series_point.numerator, series_point.denominator
FROM series_point JOIN source ON source.id = series_point.source_id
WHERE series_point.series_id = ?1 AND series_point.step = ?2 AND series_point.day = ?3
AND series_point.profile_id = ?4 AND source.state = 1
ORDER BY source.id DESC
LIMIT 1
