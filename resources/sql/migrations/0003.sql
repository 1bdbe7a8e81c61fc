-- Version 3: what an import refers to and what of it it brought, so that undoing it takes that back
-- as well; and digests over what no figure depends on.

-- kind is the name of the table. Of imports made before this version nothing is known: what they
-- brought stays when they are undone.
CREATE TABLE source_thing (
    source_id INTEGER NOT NULL REFERENCES source (id),
    kind TEXT NOT NULL,
    thing_id INTEGER NOT NULL,
    brought INTEGER NOT NULL CHECK (brought IN (0, 1)),
    PRIMARY KEY (source_id, kind, thing_id)
) STRICT, WITHOUT ROWID;

-- XXH3-64 over the responses (without their answers, which chunks hold) and comments of a source, in
-- the order of their ids; compared by the check.
CREATE TABLE source_digest (
    source_id INTEGER PRIMARY KEY REFERENCES source (id),
    responses INTEGER NOT NULL,
    comments INTEGER NOT NULL
) STRICT;
