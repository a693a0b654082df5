"""A later version of the program, for tests of upgrades: one more room."""
