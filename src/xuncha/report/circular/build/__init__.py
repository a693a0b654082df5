"""The text of a circular from its facts: sentences, annexes, each number with where it is from."""
