SELECT facet_value_id FROM profile_value WHERE profile_id = ?1 ORDER BY facet_value_id
