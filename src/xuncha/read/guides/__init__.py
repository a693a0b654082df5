"""办事指南 (`guide.py`): which of the eight elements have content (`sections.py`, over `lines.py`
and `tabs.py`), under their names (`words.py`) or other words (`otherwise.py`); the forms it offers or
only talks about (`forms.py`). `matters.py`: tables of matters, which are lists of guides.
"""
