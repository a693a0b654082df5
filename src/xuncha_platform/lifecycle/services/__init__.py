"""Every change of this room: suspensions, and the opening and closing of websites."""

from xuncha_platform.lifecycle.services.filing import request_closing, request_opening
from xuncha_platform.lifecycle.services.notices import note_notices
from xuncha_platform.lifecycle.services.reviewing import decide, give_up
from xuncha_platform.lifecycle.services.steps import confirm_step, report_step
from xuncha_platform.lifecycle.services.suspensions import (
    approve,
    refuse,
    request_suspension,
    told_about,
    withdraw,
)

__all__ = [
    "approve",
    "confirm_step",
    "decide",
    "give_up",
    "note_notices",
    "refuse",
    "report_step",
    "request_closing",
    "request_opening",
    "request_suspension",
    "told_about",
    "withdraw",
]
