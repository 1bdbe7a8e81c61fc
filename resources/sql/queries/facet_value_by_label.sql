SELECT id FROM facet_value WHERE facet_id = ?1 AND label = ?2
