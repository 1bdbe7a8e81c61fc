-- A touchpoint of that mirror; one in the journey and stage that are named goes first.
SELECT touchpoint.id
FROM touchpoint
JOIN stage ON stage.id = touchpoint.stage_id
JOIN journey ON journey.id = stage.journey_id
WHERE touchpoint.name = ?1 AND journey.mirror = ?2
ORDER BY journey.name = ?3 DESC, stage.name = ?4 DESC, journey.variant, touchpoint.id
LIMIT 1
