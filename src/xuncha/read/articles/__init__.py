"""An article (`article.py`): its title (`headline.py`; by its place `headline_place.py`, in
several lines `headline_lines.py`, said again in <title> `headline_repeated.py`, set like one and none
`headline_never.py`) and its day (`infoline.py`; without a label `baredate.py`, told beside the title
`tolddates.py`, given to a script `calleddays.py`).
"""
