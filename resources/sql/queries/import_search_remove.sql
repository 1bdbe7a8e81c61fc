-- The index forgets the comments that the import had reached.
INSERT INTO comment_search (comment_search, rowid, text)
SELECT 'delete', comment.id, comment.text
FROM importing JOIN comment
    ON comment.id > importing.first_comment AND comment.id <= importing.indexed_comment
WHERE importing.source_id = ?1
