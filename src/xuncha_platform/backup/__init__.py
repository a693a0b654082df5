"""The whole office in one file, and back: on either database, from either database."""
