"""What wrote the ninth blind set: `python -m tests.golden.heldout9.making` writes it again."""
