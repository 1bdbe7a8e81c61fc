SELECT voice_id FROM decision_voice WHERE decision_id = ?1 ORDER BY voice_id
