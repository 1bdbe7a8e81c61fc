INSERT INTO comment_search (rowid, text)
SELECT comment.id, comment.text
FROM comment
WHERE comment.id > (SELECT indexed_comment FROM importing WHERE source_id = ?1)
AND comment.id <= ?2
ORDER BY comment.id
