"""调查征集 and 在线访谈: `ofsite.py` (the channel of a site and what was held there) and `onpage.py`
(the activities one page shows).

- Whether a page may show any: `sight.py`, `names.py`.
- In rows with links: `rows.py`, `titles.py`, `boxes.py` (what stands above them), `entries.py` (a
  column's own list), `plain.py` (rows that say no more than title and day).
- Without links: `alone.py`, `topics.py`, `unlinked.py`, `votes.py` (what was voted on), `scripts.py`
  (data).
- What the columns of a list say over all its rows: `columned.py`.
- When one began: `days.py`; whether it is open or over, and its result published: `state.py`, and
  `namedends.py` (the last day kept for a script).
- Nothing was read where something may be: `unread.py`.
"""
