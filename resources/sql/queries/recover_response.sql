INSERT OR IGNORE INTO response (id, source_id, identity, moment, day, profile_id, person_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
