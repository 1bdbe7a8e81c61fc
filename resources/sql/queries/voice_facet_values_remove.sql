DELETE FROM voice_facet_value WHERE voice_id = ?1
