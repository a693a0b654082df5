"""Which Chromium of this machine can be used: nothing is ever downloaded."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

# Set to the program's path where it stands somewhere else.
VARIABLE = "XUNCHA_CHROMIUM"
ON_PATH = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
    "chrome",
)
MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
)
# Variables that name the folders in which Windows keeps programs.
PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")


def find_browser() -> Path | None:
    """The Chromium, Chrome or Edge of this machine, or None.

    What XUNCHA_CHROMIUM names is used or nothing: a typing mistake must not go unnoticed.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named) if Path(named).is_file() else None
    for name in ON_PATH:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((path for path in _usual_places() if path.is_file()), None)


def has_playwright() -> bool:
    """Whether the extra `browser` is installed, which drives the browser."""
    return find_spec("playwright") is not None


def _usual_places() -> list[Path]:
    folders = [os.environ[name] for name in PROGRAM_FOLDERS if os.environ.get(name)]
    windows = [Path(folder) / place for folder in folders for place in WINDOWS]
    return [*map(Path, MAC), *windows]
