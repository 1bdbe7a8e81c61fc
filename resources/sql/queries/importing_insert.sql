INSERT INTO importing (source_id, boot, process, process_start, first_comment, indexed_comment)
SELECT ?1, ?2, ?3, ?4, coalesce(max(id), 0), coalesce(max(id), 0) FROM comment
