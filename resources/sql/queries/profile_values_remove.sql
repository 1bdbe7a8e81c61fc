DELETE FROM profile_value WHERE profile_id = ?1
