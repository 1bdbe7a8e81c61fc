INSERT INTO profile_value (profile_id, facet_value_id) VALUES (?1, ?2)
