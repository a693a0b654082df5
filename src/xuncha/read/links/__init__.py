"""Links and what their addresses tell: `onpage.py` (the links of a page), `href.py` (raw href to
absolute URL, as browsers do it), `kind.py` (what a link leads to), `sessions.py` (the same page under
another session), `addresses.py` (an article, a column, a further page), `filenames.py`, `hosts.py`
(whose a host is), `forms.py`. The crawl asks `targets.py` where a page leads.
"""
