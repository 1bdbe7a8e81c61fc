SELECT profile.id, profile.mirror, profile.tier, profile_value.facet_value_id
FROM profile LEFT JOIN profile_value ON profile_value.profile_id = profile.id
ORDER BY profile.id, profile_value.facet_value_id
