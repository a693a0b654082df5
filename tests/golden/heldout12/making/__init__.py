"""What wrote the twelfth blind set: `python -m tests.golden.heldout12.making` writes it again."""
