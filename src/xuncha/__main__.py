"""`python -m xuncha …`: the command line."""

from xuncha.cli import main

main()
