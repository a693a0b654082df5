"""Whole sites that nobody tuned the program for, served over HTTP, each with its truth."""
