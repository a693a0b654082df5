"""Pure rules of the circular."""
