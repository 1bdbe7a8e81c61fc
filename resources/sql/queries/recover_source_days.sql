UPDATE source SET
    first_day = coalesce((SELECT min(day) FROM response WHERE source_id = source.id), first_day),
    last_day = coalesce((SELECT max(day) FROM response WHERE source_id = source.id), last_day)
