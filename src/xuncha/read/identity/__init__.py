"""The marks a government site has to show, `marks.py`: where in the source they stand
(`marksource.py`), of several numbers that of the foot (`foot.py`), the sponsor (`sponsor.py`), what
the site calls itself (`sitenames.py`), whether all pages show the footer of the home page
(`footer.py`). `systems.py`: the online systems (在线申报、在线查询) a page offers.
"""
