"""A result under the decisions of people: scored again from its stored observations."""

from __future__ import annotations

from typing import Any

from xuncha.facts import Scorecard
from xuncha.judging.rescoring import report_after, rescore
from xuncha.report.observed import read_observed
from xuncha_platform.campaigns.models import Result
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.rules.outcomes import outcomes_of
from xuncha_platform.campaigns.services.current import show_in_register
from xuncha_platform.findings.models import UNDECIDED, Finding, ManualFinding
from xuncha_platform.findings.rulebooks import failing_line, rulebook_of
from xuncha_platform.findings.rules.effect import LIFTED, ruling_of
from xuncha_platform.findings.rules.priority import priorities

_QUEUED = ("fingerprint", "indicators", "certainty", "state")


def settle(result: Result) -> Result:
    """Bring verdict, score, sentence and the order of the queue up to the decisions there are.

    Called inside the transaction of every decision. A result without a report stays undetermined.
    Raises InputError where the stored observations are missing or damaged.
    """
    if not result.report:
        return result
    card, report = judged(result)
    result.verdict, result.score, result.deducted = report["verdict"], card.score, card.deducted
    result.sentence, result.reasons = report["sentence"], report["reasons"]
    result.explanation = report["explanation"]
    result.report = {key: value for key, value in report.items() if key != "findings"}
    result.outcomes = outcomes_of(report)
    result.save(
        update_fields=[
            "verdict",
            "score",
            "deducted",
            "sentence",
            "reasons",
            "explanation",
            "report",
            "outcomes",
        ]
    )
    rank(result)
    show_in_register([result.campaign_site.site_id])
    return result


def judged(
    result: Result, without: frozenset[int] = frozenset()
) -> tuple[Scorecard, dict[str, Any]]:
    """The scorecard and report of a result as decided so far; nothing is stored.

    `without` holds ids of findings that are to be taken as lifted, to see what that would change.
    """
    observed = read_observed(result_folder(result))
    rulebook = rulebook_of(result.campaign_site.campaign)
    states = [
        (row["fingerprint"], "dismissed" if row["id"] in without else row["state"])
        for row in Finding.objects.filter(result=result).values("id", "fingerprint", "state")
    ]
    answers = ManualFinding.objects.filter(
        campaign_site=result.campaign_site, withdrawn=False, confirmed_by__isnull=False
    ).order_by("id")
    ruling = ruling_of(
        states, ((a.indicator, a.state == "violated", a.count, a.text) for a in answers)
    )
    card = rescore(observed, rulebook, ruling)
    return card, report_after(result.report or {}, card)


def rank(result: Result) -> None:
    """Put the findings of a result into their places in the queue, and count them."""
    rows = list(Finding.objects.filter(result=result).values("id", "priority", *_QUEUED))
    line = failing_line(rulebook_of(result.campaign_site.campaign))
    places = priorities(result.report or {"indicators": []}, rows, line)
    moved: dict[int, list[int]] = {}
    for row in rows:
        place = int(places[row["fingerprint"]])
        if place != row["priority"]:
            moved.setdefault(place, []).append(row["id"])
    for place, ids in moved.items():
        Finding.objects.filter(pk__in=ids).update(priority=place)
    result.found = len(rows)
    result.undecided = sum(row["state"] in UNDECIDED for row in rows)
    result.faults = sum(bool(row["indicators"]) and row["state"] not in LIFTED for row in rows)
    result.save(update_fields=["found", "undecided", "faults"])
