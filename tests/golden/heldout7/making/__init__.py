"""How the seventh blind set was made: one file a site, `python -m tests.golden.heldout7.making`."""
