"""Where a site stands among those of its campaign."""

from __future__ import annotations

from typing import Any

from xuncha_platform.campaigns.models import COUNTED, CampaignSite, Result

_ORDER = {"pass": 0, "undetermined": 1, "fail": 2}


def standing_of(result: Result) -> dict[str, Any]:
    """Verdict, score and rank of a result: of equal ones all have the better rank.

    A site is ranked by verdict, then by score; vetoed sites, which have none, share the last rank.
    """
    counted = CampaignSite.objects.filter(
        campaign_id=result.campaign_site.campaign_id, chosen__in=COUNTED
    ).values_list("current__verdict", "current__score")
    mine = _key(result.verdict, result.score)
    better = sum(1 for verdict, score in counted if verdict and _key(verdict, score) < mine)
    return {"verdict": result.verdict, "score": result.score, "rank": better + 1}


def _key(verdict: str, score: float | None) -> tuple[int, float]:
    return _ORDER.get(verdict, 1), -(score if score is not None else -1.0)
