"""What wrote the eleventh blind set: `python -m tests.golden.heldout11.making` writes it again."""
