"""The set is written by `python -m tests.golden.heldout20answers.making`."""
