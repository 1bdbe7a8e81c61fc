SELECT channel FROM touchpoint_channel WHERE touchpoint_id = ?1 ORDER BY position
