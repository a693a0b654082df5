"""What intruders leave on a page, `signs.py`:

- their trades: `spam.py` (the words: `spam_words.csv`), `forsale.py` and `outside.py` (targets of
  other sites that are not what they were);
- their scripts: `tricks.py`, `leadingaway.py`, `madeelements.py`, read through their disguises
  (`disguises.py`, `foldedwords.py`, `foldedliterals.py`, `unpack.py`), never run.
"""
