DELETE FROM voice_credit WHERE voice_id = ?1
