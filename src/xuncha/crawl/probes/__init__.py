"""Availability samples: home pages asked at set moments (`asking.py`), by which clock (`clock.py`), as a
week's series (`series.py`) and as the table an office hands over (`table.py`).
"""
