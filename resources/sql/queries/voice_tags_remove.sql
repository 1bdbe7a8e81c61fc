DELETE FROM voice_tag WHERE voice_id = ?1
