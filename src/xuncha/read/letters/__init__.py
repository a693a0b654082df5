"""政务咨询: `ofsite.py`, the letters of a site and the channel that takes them (`channel.py`).

One letter on its page, `page.py`, by the first of these that understands it:

- by labelled fields: `values.py`, called as in `labels.py`;
- in sentences (`sentences.py`), in turns (`turns.py`), in steps (`steps.py`), below names of their
  own (`parts.py`);
- by who writes and who answers, whatever the fields are called: `voices.py`. The day under an answer:
  `signed.py`.

Lists of letters, `rows.py`, by the first that finds any:

- tables: their columns, `spans.py` (cells over several rows), `ticks.py`, `pairs.py`;
- `scripts.py` (data), `guestbook.py`, `ruled.py`, `threads.py` (questions and answers on one page),
  `lines.py` (plain text);
- any markup, `repeats.py`: what tells of letters (`signs.py`, `marks.py`, `headings.py`, `tabs.py`,
  `grids.py`), which rows hold it (`rowsets.py`), what the pieces of a row say (`pieces.py`,
  `piece_days.py`, `told.py`);
- lists by all their rows, `byrows.py`: `columns.py` (what stands at the same place in all of them),
  `roles.py` (what such a column holds, by its name or its values); first where names or states say that
  letters stand there, last for a list of a mailbox without.

All of them ask `words.py` (states and channels), `days.py`, `titles.py` and `unanswered.py` (when a
letter may be called unanswered).
"""
