-- The last comment of the next ?2 that the index has not reached.
SELECT max(id) FROM (
    SELECT comment.id AS id
    FROM comment
    WHERE comment.id > (SELECT indexed_comment FROM importing WHERE source_id = ?1)
    ORDER BY comment.id LIMIT ?2
)
