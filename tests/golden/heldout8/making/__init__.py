"""What wrote the eighth blind set: `python -m tests.golden.heldout8.making` writes it again."""
