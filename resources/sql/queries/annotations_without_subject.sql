-- A remark on something that is not there.
SELECT 1 FROM annotation
WHERE subject_kind = 1 AND NOT EXISTS (SELECT 1 FROM measure WHERE id = subject_id)
OR subject_kind = 2 AND NOT EXISTS (SELECT 1 FROM touchpoint WHERE id = subject_id)
OR subject_kind = 3 AND NOT EXISTS (SELECT 1 FROM dimension WHERE id = subject_id)
OR subject_kind = 4 AND NOT EXISTS (SELECT 1 FROM series WHERE id = subject_id)
LIMIT 1
