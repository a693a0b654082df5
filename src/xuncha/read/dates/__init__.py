"""Days as government pages write them: `whole.py`, and in forms of their own `oddforms.py` and
`dayfirst.py`; `parts.py` (a year, a month, a day alone), `pieces.py` (leaves of a calendar),
`inaddresses.py`, `pictured.py` (days as pictures, which nobody reads).

What is no day: `nodays.py`; what looks like one whether or not it is understood: `daywords.py`. What
the words around a day say of it: `labels.py`, `otherday.py` (no day of publication), `tableheads.py`,
`headings.py` (years and months over entries).
"""
