"""The set is written by `python -m tests.golden.heldout18.making`."""
