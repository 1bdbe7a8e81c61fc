SELECT 1 FROM annotation WHERE subject_kind = ?1 AND subject_id = ?2 LIMIT 1
