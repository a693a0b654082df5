"""The columns of a site, `found.py`: where they are looked for (`candidates.py`, `names.py`),
what kind each is of (`kinds.py`), its newest day (`newest.py`; `datesapart.py` where list and article
disagree, `laterdays.py` where it was seen too late), one column in several dresses (`mirrors.py`,
`channelpages.py`), and why one was not read (`whyunread.py`). `channel.py`: the columns of one
channel of interaction.
"""
