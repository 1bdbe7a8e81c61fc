-- Comments without an entry in the index, and entries without a comment.
SELECT
    (SELECT count(*) FROM comment
     WHERE id NOT IN (SELECT id FROM comment_search_docsize))
    + (SELECT count(*) FROM comment_search_docsize
       WHERE id NOT IN (SELECT id FROM comment))
