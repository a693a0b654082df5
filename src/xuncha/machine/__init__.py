"""What the program asks of the machine it runs on, the same way on every system: `files.py` whole or not at
all, one process at a time at a file (`filelock.py`), a folder for one run (`scratch.py`) and one that
lasts (`folder.py`), `processes.py` of our own (copied ones: `forking.py`), `memory.py` given back.
"""
