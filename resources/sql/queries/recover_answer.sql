INSERT OR IGNORE INTO answer (response_id, question_id, expected, delivered, importance)
VALUES (?1, ?2, ?3, ?4, ?5)
