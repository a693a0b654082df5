"""Addresses outside the site: asked once for all sites of a round (`shared.py`, told from process to process
through `answerfile.py`), and which of them are looked at as pages (`strangers.py`).
"""
