-- All points of visible sources; of one period the newest source first.
SELECT series_point.series_id, series_point.step, series_point.day, series_point.profile_id,
    series_point.numerator, series_point.denominator, series_point.source_id
FROM series_point JOIN source ON source.id = series_point.source_id
WHERE source.state = 1
ORDER BY series_point.series_id, series_point.step, series_point.day, series_point.profile_id,
    series_point.source_id DESC
