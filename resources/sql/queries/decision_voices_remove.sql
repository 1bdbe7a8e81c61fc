DELETE FROM decision_voice WHERE decision_id = ?1
