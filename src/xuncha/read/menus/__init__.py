"""Where a page stands and where its menus lead: `navigation.py` (breadcrumb and menus),
`mainmenu.py` (the entries of the first level), `pager.py` (the other pages of a list), `tabs.py`
(boxes that tabs without an address name), `blocks.py` (titled blocks of the home page), `offers.py`
and `halfnames.py` (columns that headings offer).
"""
