"""What wrote the fourteenth blind set: `python -m tests.golden.heldout14.making` writes it again."""
