"""What wrote the seventeenth blind set: `python -m tests.golden.heldout17.making` writes it again."""
