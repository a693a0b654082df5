"""What wrote the thirteenth blind set: `python -m tests.golden.heldout13.making` writes it again."""
