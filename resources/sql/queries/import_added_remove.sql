DELETE FROM import_added
