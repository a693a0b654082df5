"""How the pages of this set were made."""
