"""What the register accepts: pure, no database. Each raises InputError with one plain line."""
