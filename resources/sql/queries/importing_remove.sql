DELETE FROM importing WHERE source_id = ?1
