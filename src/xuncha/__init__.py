"""Xuncha 巡查: inspect government websites by the official indicators, with evidence for every line."""

__version__ = "0.2.0.dev0"
