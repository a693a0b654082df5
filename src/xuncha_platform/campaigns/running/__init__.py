"""A pass at work: its sites are handed to the core's runner, its results land as they come."""
