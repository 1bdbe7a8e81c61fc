-- Version 1: the words of the product. Rows are the truth; chunks are the same answers as columns.
-- Every table that a figure or a name depends on is covered by table_digest or chunk.hash.

CREATE TABLE fact (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO mirror (id, key) VALUES (0, 'customers'), (1, 'employees'), (2, 'managers'), (3, 'leaders');

CREATE TABLE journey (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    mirror INTEGER NOT NULL REFERENCES mirror (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    variant INTEGER NOT NULL CHECK (variant IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    journey_id INTEGER NOT NULL REFERENCES journey (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_journey ON stage (journey_id, position);

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    department TEXT NOT NULL,
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    standard REAL,
    promise REAL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX touchpoint_stage ON touchpoint (stage_id, position);

CREATE TABLE touchpoint_channel (
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (touchpoint_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoint_link (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    employee_touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    customer_touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    UNIQUE (employee_touchpoint_id, customer_touchpoint_id)
) STRICT;
CREATE INDEX link_customer ON touchpoint_link (customer_touchpoint_id);

CREATE TABLE dimension (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    weight REAL NOT NULL CHECK (weight >= 0),
    position INTEGER NOT NULL
) STRICT;

-- Ids of questions are stored in the columns as 16-bit codes.
CREATE TABLE question (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 65535),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 200),
    text TEXT NOT NULL,
    mirror INTEGER NOT NULL REFERENCES mirror (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    dimension_id INTEGER REFERENCES dimension (id),
    scale_minimum REAL NOT NULL,
    scale_maximum REAL NOT NULL,
    scale_step REAL NOT NULL CHECK (scale_step > 0),
    direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    CHECK (scale_minimum < scale_maximum)
) STRICT;
CREATE INDEX question_touchpoint ON question (touchpoint_id);
CREATE INDEX question_dimension ON question (dimension_id);

CREATE TABLE facet (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE facet_value (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    facet_id INTEGER NOT NULL REFERENCES facet (id),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    UNIQUE (facet_id, label)
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    definition TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
    target REAL,
    weight REAL NOT NULL CHECK (weight >= 0),
    owner TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE measure_question (
    measure_id INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question_id INTEGER NOT NULL REFERENCES question (id),
    PRIMARY KEY (measure_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_question_question ON measure_question (question_id);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    measure_id INTEGER REFERENCES measure (id),
    day INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_measure ON annotation (measure_id);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    mirror INTEGER NOT NULL REFERENCES mirror (id),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 3)
) STRICT;
CREATE UNIQUE INDEX person_key ON person (key) WHERE key <> '';

-- state: 0 importing, 1 visible, 2 undone
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    imported_at INTEGER NOT NULL,
    mapping TEXT NOT NULL,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL
) STRICT;

-- A profile is one combination of mirror, tier and facet values. `key` is its canonical text:
-- "mirror/tier/value,value,..." with ascending value ids.
CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    mirror INTEGER NOT NULL REFERENCES mirror (id),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 3)
) STRICT;

CREATE TABLE profile_value (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    facet_value_id INTEGER NOT NULL REFERENCES facet_value (id),
    PRIMARY KEY (profile_id, facet_value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_value_value ON profile_value (facet_value_id);

CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    identity BLOB NOT NULL CHECK (length(identity) = 16),
    moment INTEGER NOT NULL,
    day INTEGER NOT NULL,
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX response_identity ON response (identity);
CREATE INDEX response_source ON response (source_id, day);
CREATE INDEX response_person ON response (person_id) WHERE person_id IS NOT NULL;

-- Which questions a source answers. It stands in for a reference from every answer and comment, so
-- that "is this question in use" is one look-up and not a pass over all answers.
CREATE TABLE source_question (
    source_id INTEGER NOT NULL REFERENCES source (id),
    question_id INTEGER NOT NULL REFERENCES question (id),
    PRIMARY KEY (source_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_question_question ON source_question (question_id);

CREATE TABLE answer (
    response_id INTEGER NOT NULL REFERENCES response (id),
    question_id INTEGER NOT NULL,
    expected REAL,
    delivered REAL,
    importance REAL,
    PRIMARY KEY (response_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES response (id),
    question_id INTEGER,
    text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) BETWEEN 1 AND 65536)
) STRICT;
CREATE INDEX comment_response ON comment (response_id);

CREATE VIRTUAL TABLE comment_search USING fts5 (
    text, content = 'comment', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- The import that is under way, by whom (boot, process, and when that began), and how far the
-- search index has come: comments above first_comment are its own. Removed by its last transaction,
-- or with the whole source when that program is found to be gone.
CREATE TABLE importing (
    source_id INTEGER PRIMARY KEY REFERENCES source (id),
    boot TEXT NOT NULL,
    process INTEGER NOT NULL,
    process_start INTEGER NOT NULL,
    first_comment INTEGER NOT NULL,
    indexed_comment INTEGER NOT NULL
) STRICT;

-- What the import under way added to the definitions, in order: hidden until it is finished,
-- taken back with it. kind is the name of the table.
CREATE TABLE import_added (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    thing_id INTEGER NOT NULL
) STRICT;

-- The columns of one stretch of one source; `hash` is XXH3-64 over `data`.
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    responses INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE INDEX chunk_source ON chunk (source_id);

CREATE TABLE mapping (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    shape TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX mapping_shape ON mapping (shape);

-- What people are typing, so that a crash loses nothing.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- Every edit in order: who, when, what from and to (JSON). Nothing is overwritten.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    phrase TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;

-- XXH3-64 over the rows of each small table in key order, renewed in every transaction that writes
-- one, compared at open: a flipped bit is found before a figure is shown.
CREATE TABLE table_digest (
    name TEXT PRIMARY KEY NOT NULL,
    hash INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
