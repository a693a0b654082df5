"""Changes to accounts, rights and sessions; each writes its line in the record."""
