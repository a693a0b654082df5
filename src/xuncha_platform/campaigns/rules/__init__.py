"""What needs no database: sampling, rulebooks, the manifest, settings."""
