"""What is asked next. `agenda.py` is the whole of a site's questions; its pages wait in `frontier.py` by their
rank, the middle of a long queue on disk (`spill.py`), each once (`seen.py`), and those that
never end not at all (`traps.py`).
"""
