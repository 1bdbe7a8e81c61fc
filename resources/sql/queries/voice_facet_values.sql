SELECT facet_value_id FROM voice_facet_value WHERE voice_id = ?1 ORDER BY facet_value_id
