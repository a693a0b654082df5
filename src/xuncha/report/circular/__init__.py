"""Circulars (通报): built from facts, and their figures checked.

facts/ reads FACTS.yaml, check/ recomputes its figures, build/ composes the text, render/ prints it;
writing.py does all of it for one circular.
"""
