"""States of a pass in which it still may bring results."""

from xuncha_platform.campaigns.models import PassState

UNFINISHED = (PassState.RUNNING, PassState.PAUSED)
