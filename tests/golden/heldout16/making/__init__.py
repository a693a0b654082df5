"""What wrote the sixteenth blind set: `python -m tests.golden.heldout16.making` writes it again."""
