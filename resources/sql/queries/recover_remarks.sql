-- Remarks on something that is gone.
DELETE FROM annotation
WHERE subject_kind = 1 AND subject_id NOT IN (SELECT id FROM measure)
OR subject_kind = 2 AND subject_id NOT IN (SELECT id FROM touchpoint)
OR subject_kind = 3 AND subject_id NOT IN (SELECT id FROM dimension)
OR subject_kind = 4 AND subject_id NOT IN (SELECT id FROM series)
