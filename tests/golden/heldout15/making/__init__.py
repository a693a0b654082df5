"""What wrote the fifteenth blind set: `python -m tests.golden.heldout15.making` writes it again."""
