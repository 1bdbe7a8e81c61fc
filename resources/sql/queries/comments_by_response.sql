SELECT response_id, count(*) FROM comment GROUP BY response_id
