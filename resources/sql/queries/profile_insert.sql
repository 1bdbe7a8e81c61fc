INSERT INTO profile (id, key, mirror, tier) VALUES (?1, ?2, ?3, ?4)
