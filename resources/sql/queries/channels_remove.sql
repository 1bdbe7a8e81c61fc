DELETE FROM touchpoint_channel WHERE touchpoint_id = ?1
