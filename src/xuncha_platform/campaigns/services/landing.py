"""A result lands: the core's report and evidence become rows, all of them or none."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.facts import Verdict
from xuncha.round import EVIDENCE
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.campaigns.rules.findings import finding_rows
from xuncha_platform.campaigns.rules.outcomes import outcomes_of
from xuncha_platform.campaigns.services.current import count_again
from xuncha_platform.campaigns.services.guard import refuse_sealed
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services.landing import note_hosts, take_up
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.services.live import note_differences

# Rows in one INSERT: a site may have thousands of dead links.
BATCH = 500


def land_result(
    run: Pass,
    campaign_site: CampaignSite,
    folder: Path,
    problem: str = "",
    earlier: Result | None = None,
) -> Result:
    """Store what `run` found at a site: `folder` holds report.json and evidence.warc.gz.

    Without a report, `problem` says in one line why; the site is then undetermined. A site has
    one result a pass: what has landed already is returned as it is. `earlier` is the result whose
    article addresses it was given; kept where the evidence has them. For jobs: no access is asked.
    Raises FileNotFoundError where there is neither a report nor a problem, InputError once the
    campaign is frozen and for a folder outside of the evidence folder.
    """
    report = _report(folder) if not problem else None
    sealed = _evidence(folder / EVIDENCE)
    with transaction.atomic():
        # Two workers that both believe to hold the site: the second waits here and finds it done.
        CampaignSite.objects.select_for_update().get(pk=campaign_site.pk)
        landed = Result.objects.filter(campaign_site=campaign_site, run=run).first()
        if landed is not None:
            return landed
        refuse_sealed(Campaign.objects.get(pk=run.campaign_id))
        result = Result(
            campaign_site=campaign_site, run=run, folder=_below(folder), problem=problem, **sealed
        )
        _fill(result, report)
        if earlier is not None and _has_earlier(folder / EVIDENCE):
            result.earlier = earlier
        result.save()
        if report:
            rows = [Finding(result=result, **row).place() for row in finding_rows(report)]
            note_hosts(Finding.objects.bulk_create(rows, batch_size=BATCH), campaign_site.site)
            take_up(result)
        count_again(campaign_site)
        # Where the live site says something else than the register, for a person to confirm.
        note_differences(result)
    return result


def _report(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


def _evidence(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"evidence_sha256": digest, "evidence_bytes": path.stat().st_size}


def _has_earlier(path: Path) -> bool:
    try:
        return Evidence.open(path).header.earlier is not None
    except (InputError, OSError):
        return False


def _below(folder: Path) -> str:
    """The folder as it is named below the evidence folder, which may be a symbolic link itself or
    hold some: to another disk, say. Links are followed only where the names alone do not tell."""
    evidence = Path(settings.EVIDENCE)
    for whole, root in (
        (Path(os.path.abspath(folder)), Path(os.path.abspath(evidence))),
        (folder.resolve(), evidence.resolve()),
    ):
        if whole.is_relative_to(root):
            return whole.relative_to(root).as_posix()
    raise refused(
        _("检查结果不在证据目录里:%(folder)s。证据目录是 %(evidence)s。")
        % {"folder": folder, "evidence": evidence}
    )


def _fill(result: Result, report: dict[str, Any] | None) -> None:
    if report is None:
        result.machine_verdict = result.verdict = str(Verdict.UNDETERMINED)
        return
    result.machine_verdict = result.verdict = report["verdict"]
    result.score, result.deducted = report["score"], report["deducted"]
    result.sentence, result.reasons = report["sentence"], report["reasons"]
    result.explanation = report.get("explanation", "")
    result.report = {key: value for key, value in report.items() if key != "findings"}
    result.outcomes = outcomes_of(report)
    result.pages, result.links = report["coverage"]["pages"], report["coverage"]["links"]
    result.produced_at = datetime.fromisoformat(report["produced_at"])
