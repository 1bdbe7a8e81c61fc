-- Version 4: what people told us one by one (voices), the cases that some of them are, what was
-- decided about them, and decks.

-- kind: 0 compliment, 1 complaint, 2 suggestion, 3 safety incident, 4 quality defect, 5 comment.
-- stage: 0 no case, 1 received, 2 acknowledged, 3 assessed, 4 investigated, 5 responded, 6 closed.
-- Moments are seconds since 1970-01-01 UTC, 0: not (yet); days count from the same date.
CREATE TABLE cause (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE voice (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    number INTEGER NOT NULL CHECK (number > 0),
    source_id INTEGER REFERENCES source (id),
    identity BLOB NOT NULL CHECK (length(identity) IN (0, 16)),
    mirror INTEGER NOT NULL REFERENCES mirror (id),
    person_id INTEGER REFERENCES person (id),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 3),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    expected TEXT NOT NULL,
    happened TEXT NOT NULL,
    remedy_sought TEXT NOT NULL,
    channel TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 5),
    received_at INTEGER NOT NULL,
    received_day INTEGER NOT NULL,
    passed_on_at INTEGER NOT NULL,
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 6),
    owner TEXT NOT NULL,
    waiting_for TEXT NOT NULL,
    due_day INTEGER NOT NULL,
    due_minute INTEGER NOT NULL CHECK (due_minute BETWEEN -1 AND 1439),
    acknowledged_at INTEGER NOT NULL,
    assessed_at INTEGER NOT NULL,
    investigated_at INTEGER NOT NULL,
    responded_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    safety INTEGER NOT NULL CHECK (safety IN (0, 1)),
    complexity INTEGER NOT NULL CHECK (complexity BETWEEN 0 AND 3),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 3),
    cause_id INTEGER REFERENCES cause (id),
    response TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    redress TEXT NOT NULL,
    redress_cost REAL,
    content_with_handling INTEGER NOT NULL CHECK (content_with_handling BETWEEN 0 AND 5),
    first_contact INTEGER NOT NULL CHECK (first_contact IN (0, 1)),
    reopened INTEGER NOT NULL CHECK (reopened >= 0),
    UNIQUE (kind, number)
) STRICT;
CREATE INDEX voice_received ON voice (received_day);
CREATE INDEX voice_person ON voice (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX voice_touchpoint ON voice (touchpoint_id);
CREATE INDEX voice_cause ON voice (cause_id) WHERE cause_id IS NOT NULL;
CREATE INDEX voice_source ON voice (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX voice_identity ON voice (identity) WHERE length(identity) > 0;
CREATE INDEX voice_open ON voice (stage, due_day) WHERE stage BETWEEN 1 AND 5;

CREATE TABLE voice_facet_value (
    voice_id INTEGER NOT NULL REFERENCES voice (id) ON DELETE CASCADE,
    facet_value_id INTEGER NOT NULL REFERENCES facet_value (id),
    PRIMARY KEY (voice_id, facet_value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_facet_value_value ON voice_facet_value (facet_value_id);

CREATE TABLE voice_credit (
    voice_id INTEGER NOT NULL REFERENCES voice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (id),
    team TEXT NOT NULL,
    PRIMARY KEY (voice_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_credit_person ON voice_credit (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE voice_tag (
    voice_id INTEGER NOT NULL REFERENCES voice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 200),
    PRIMARY KEY (voice_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_tag_tag ON voice_tag (tag);

CREATE TABLE voice_note (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    voice_id INTEGER NOT NULL REFERENCES voice (id),
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX voice_note_voice ON voice_note (voice_id);

-- Bytes of attachments by their hash; rows of `attachment` come and go with undo, these stay.
CREATE TABLE attachment_data (
    hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 16),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    voice_id INTEGER NOT NULL REFERENCES voice (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    size INTEGER NOT NULL CHECK (size >= 0),
    hash BLOB NOT NULL REFERENCES attachment_data (hash)
) STRICT;
CREATE INDEX attachment_voice ON attachment (voice_id);
CREATE INDEX attachment_hash ON attachment (hash);

CREATE TABLE response_template (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    query TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- choice: 0 act, 1 watch, 2 decline
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    choice INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 2),
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_day INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    cause_id INTEGER REFERENCES cause (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    dimension_id INTEGER REFERENCES dimension (id)
) STRICT;
CREATE INDEX decision_cause ON decision (cause_id) WHERE cause_id IS NOT NULL;
CREATE INDEX decision_touchpoint ON decision (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX decision_dimension ON decision (dimension_id) WHERE dimension_id IS NOT NULL;

CREATE TABLE decision_voice (
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    voice_id INTEGER NOT NULL REFERENCES voice (id),
    PRIMARY KEY (decision_id, voice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_voice_voice ON decision_voice (voice_id);

CREATE TABLE deck (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    language TEXT NOT NULL,
    frozen_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    as_of_day INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    names_shown INTEGER NOT NULL CHECK (names_shown IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

-- layout: 0 title, 1 figure, 2 figure and text, 3 two figures, 4 table, 5 quotes, 6 agenda, 7 decisions
CREATE TABLE slide (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    deck_id INTEGER NOT NULL REFERENCES deck (id),
    section TEXT NOT NULL,
    layout INTEGER NOT NULL CHECK (layout BETWEEN 0 AND 7),
    title TEXT NOT NULL,
    lines TEXT NOT NULL,
    notes TEXT NOT NULL,
    origin TEXT NOT NULL,
    figures TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX slide_deck ON slide (deck_id, position);

-- Which edit concerned which thing, so that the history of a case is one look-up.
CREATE TABLE audit_thing (
    kind TEXT NOT NULL,
    thing_id INTEGER NOT NULL,
    audit_id INTEGER NOT NULL REFERENCES audit (id),
    PRIMARY KEY (kind, thing_id, audit_id)
) STRICT, WITHOUT ROWID;

-- What people said and expected, findable by words.
CREATE VIRTUAL TABLE voice_search USING fts5 (
    happened, expected, content = 'voice', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
