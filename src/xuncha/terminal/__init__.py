"""How a command meets whoever runs it: its `options.py`, its help (`helptext.py`), what is wrong with a
command line (`usage.py`), `progress.py` and what it prints (`streams.py`, `daystocome.py`), and
Ctrl-C (`interrupt.py`).
"""
