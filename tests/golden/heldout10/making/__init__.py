"""What wrote the tenth blind set: `python -m tests.golden.heldout10.making` writes it again."""
