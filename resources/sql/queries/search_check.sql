-- FTS5 compares the index with the comments, word by word.
INSERT INTO comment_search (comment_search, rank) VALUES ('integrity-check', 1)
