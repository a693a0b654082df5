"""The set is written by `python -m tests.golden.heldout19.making`."""
