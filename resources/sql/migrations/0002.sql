-- Version 2: series, promises, what managers believe, and remarks on any line over time.
-- What stood in the file stays as it was: remarks on a measure are remarks on that measure.

INSERT INTO fact (key, value) VALUES ('margin', '5');

ALTER TABLE question ADD COLUMN belief INTEGER NOT NULL DEFAULT 0 CHECK (belief IN (0, 1));

-- kind: 0 responses, 1 points of series
ALTER TABLE source ADD COLUMN kind INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1));

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    claim TEXT NOT NULL,
    value REAL NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER CHECK (last_day >= first_day)
) STRICT;
CREATE INDEX promise_touchpoint ON promise (touchpoint_id, first_day);

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    definition TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    pooling INTEGER NOT NULL CHECK (pooling IN (0, 1)),
    direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
    target REAL,
    per REAL NOT NULL CHECK (per > 0),
    weight REAL NOT NULL CHECK (weight >= 0),
    owner TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- One period of a series. The facet values are those of the profile, whose mirror and tier are 0.
-- Where several visible sources speak of one period, the newest counts: replacing overwrites
-- nothing, and undoing an import brings the older value back.
CREATE TABLE series_point (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    day INTEGER NOT NULL,
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    numerator REAL NOT NULL,
    denominator REAL NOT NULL CHECK (denominator >= 0),
    UNIQUE (series_id, step, day, profile_id, source_id)
) STRICT;
CREATE INDEX series_point_source ON series_point (source_id);
CREATE INDEX series_point_profile ON series_point (profile_id);

-- What a remark is about: subject_kind 0 everything, 1 measure, 2 touchpoint, 3 dimension,
-- 4 series, 5 voices; subject_id is the row of that table.
CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    subject_kind INTEGER NOT NULL CHECK (subject_kind BETWEEN 0 AND 5),
    subject_id INTEGER NOT NULL,
    subject_mirror INTEGER NOT NULL REFERENCES mirror (id),
    subject_aspect INTEGER NOT NULL CHECK (subject_aspect BETWEEN 0 AND 2),
    facet_value_id INTEGER REFERENCES facet_value (id),
    day INTEGER NOT NULL,
    text TEXT NOT NULL,
    rebase INTEGER NOT NULL CHECK (rebase IN (0, 1))
) STRICT;
INSERT INTO remark (id, uuid, subject_kind, subject_id, subject_mirror, subject_aspect,
                    facet_value_id, day, text, rebase)
SELECT id, uuid, measure_id IS NOT NULL, coalesce(measure_id, 0), 0, 0, NULL, day, text, 0
FROM annotation;
DROP TABLE annotation;
ALTER TABLE remark RENAME TO annotation;
CREATE INDEX annotation_subject ON annotation (subject_kind, subject_id);
CREATE INDEX annotation_facet_value ON annotation (facet_value_id);
