INSERT INTO audit (at, who, phrase, changes) VALUES (?1, ?2, ?3, ?4)
