"""Exit codes of the command line, as the contract fixes them."""

PASSED = 0
FAILED = 1
UNUSABLE = 2
UNDETERMINED = 3
# The shell's own convention for a process ended by Ctrl-C.
INTERRUPTED = 130
