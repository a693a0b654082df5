"""A list of organisations becomes a plan; a confirmed plan becomes organisations."""
