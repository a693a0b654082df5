"""调查征集 and 在线访谈: `ofsite.py` (the channel of a site and what was held there) and `onpage.py`
(the activities one page shows).

- Whether a page may show any: `sight.py`, `names.py`.
- In rows with links: `rows.py`, `titles.py`, `boxes.py` (what stands above them), `entries.py` (a
  column's own list), `plain.py` (rows that say no more than title and day).
- Without links: `alone.py`, `topics.py`, `unlinked.py`.
- When one began: `days.py`; whether it is open or over, and its result published: `state.py`.
- Nothing was read where something may be: `unread.py`.
"""
