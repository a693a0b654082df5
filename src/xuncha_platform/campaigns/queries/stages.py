"""The stages of a campaign as a line: what is done, what is now, what is ahead."""

from __future__ import annotations

from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.web.dashboard import Step

LINE = (Stage.DRAWN, Stage.RUNNING, Stage.REVIEW, Stage.REPLY, Stage.FROZEN, Stage.PUBLISHED)
# A stage that names what was reached; the others name what is being done.
_REACHED = (Stage.DRAWN, Stage.FROZEN, Stage.PUBLISHED)


def steps_of(campaign: Campaign) -> tuple[Step, ...]:
    """The six steps. A draft is at its draw; a drawn campaign waits for 监测."""
    now = _now(campaign.stage)
    return tuple(
        Step(stage.label, "done" if n < now else "now" if n == now else "ahead")
        for n, stage in enumerate(LINE)
    )


def _now(stage: str) -> int:
    if stage == Stage.DRAFT:
        return 0
    position = LINE.index(Stage(stage))
    return position + 1 if stage in _REACHED else position
