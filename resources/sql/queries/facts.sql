SELECT key, value FROM fact
