INSERT INTO touchpoint_channel (touchpoint_id, position, channel) VALUES (?1, ?2, ?3)
