"""Day after day: home pages asked at spread moments, failures told from our own trouble.

Pure parts (schedule, codec, incidents, tallies, week) know no clock and no network; prober.py and
monitor.py ask. Where samples are kept is the platform's choice (monitor.Store).
"""
