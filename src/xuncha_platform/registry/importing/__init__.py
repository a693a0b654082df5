"""Lists in and out: an upload becomes a plan, a plan is confirmed, and may be undone."""
