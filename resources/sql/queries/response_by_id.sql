SELECT response.source_id, response.identity, response.moment, response.day,
    profile.mirror, profile.tier, response.person_id, response.profile_id
FROM response
JOIN profile ON profile.id = response.profile_id
JOIN source ON source.id = response.source_id
WHERE response.id = ?1 AND source.state <> 0
