"""What the set is made by; see `__main__.py`."""
