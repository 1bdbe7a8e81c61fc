SELECT tag FROM voice_tag WHERE voice_id = ?1 ORDER BY position
