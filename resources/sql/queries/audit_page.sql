SELECT id, at, who, phrase, changes FROM audit WHERE id < ?1 ORDER BY id DESC LIMIT ?2
