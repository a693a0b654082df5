"""What the office of a release's backup holds: a little of everything, made by its own services."""
