INSERT OR IGNORE INTO source_question (source_id, question_id) VALUES (?1, ?2)
