"""What became of each link: from all its `attempts.py` a verdict (`verdicts.py`), which what was read of the
pages (`leftopen.py`) or the site itself (`withdrawn.py`) may take back; and the same without
evidence, for a check of links alone (`ledger.py`).
"""
