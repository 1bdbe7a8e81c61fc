INSERT INTO voice_facet_value (voice_id, facet_value_id) VALUES (?1, ?2)
