-- Every column that refers to another table, in the order in which the tables were made.
SELECT made.name, ref."from", ref."table", coalesce(ref."to", 'id'), col."notnull" = 0 AND col.pk = 0
FROM sqlite_schema AS made
JOIN pragma_foreign_key_list(made.name) AS ref
JOIN pragma_table_info(made.name) AS col ON col.name = ref."from"
WHERE made.type = 'table' ORDER BY made.rowid
