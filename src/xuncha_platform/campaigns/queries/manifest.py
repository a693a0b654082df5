"""The manifest of a campaign as it is at this moment, from the database and the evidence folder."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

from xuncha.passrate import percent
from xuncha.round import EVIDENCE
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Result
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.rules.manifest import OF_ALL, SCHEMA, digest, plain
from xuncha_platform.findings.models import Contest, Decision, Exemption, Finding, ManualFinding

# Name → SHA-256.
Files = dict[str, str]
# Sites in one statement.
_AT_ONCE = 500
# Beside the evidence: what the core made of it when it landed.
_FILES = ("report.json", "observations.json.gz", EVIDENCE)


def manifest_of(
    campaign: Campaign, files: Mapping[int, Files] | None = None, schema: str = SCHEMA
) -> dict[str, Any]:
    """Everything a verdict of the campaign rests on; the same state gives the same manifest.

    `files`: result id → hashes of its evidence, where they were computed before; by default the
    files are read. `schema`: the form of the seal it is held against. Raises KeyError where `files`
    misses a result.
    """
    ids = list(campaign.sites.order_by("position", "id").values_list("pk", flat=True))
    told = _by_site(campaign)
    # Some at a time: the reports of a nation's round do not fit into the memory.
    sites = [site for some in _some(ids) for site in _sites(some, told, files)]
    return plain(
        {
            "schema": schema,
            "campaign": _campaign(campaign),
            "rulebook": {
                "id": campaign.rulebook,
                "version": campaign.rulebook_version,
                "sha256": _text(campaign.rulebook_text),
            },
            "draw": _draw(campaign),
            **_given(campaign),
            "sites": sites,
            "exemptions": digest(list(_exemptions(campaign))),
            "figures": digest(_figures(campaign, schema)),
        }
    )


def _figures(campaign: Campaign, schema: str) -> dict[str, Any]:
    """The figures as the seal counted them: until 0.1.0 the rate was of all sites inspected."""
    document = document_of(campaign)
    if schema == OF_ALL:
        for row in (document, *document["regions"]):
            row["pass_rate"] = percent(row["sampled"] - row["failing"], row["sampled"])
    return document


def files_of(result: Result) -> Files:
    """The hashes of the files a result rests on; empty for a file that is not there."""
    folder = result_folder(result)
    return {name: _file(folder / name) for name in _FILES}


def _some(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _sites(
    ids: list[int], told: dict[str, Any], files: Mapping[int, Files] | None
) -> Iterator[dict[str, Any]]:
    rows = list(
        CampaignSite.objects.filter(pk__in=ids)
        .select_related("current__run")
        .order_by("position", "id")
    )
    seen = _by_result(rows)
    for row in rows:
        own = None
        if row.current is not None:
            own = files[row.current.pk] if files is not None else files_of(row.current)
        yield _site(row, seen, told, own)


def _campaign(campaign: Campaign) -> dict[str, Any]:
    return {
        "id": campaign.pk,
        "title": campaign.title,
        "kind": campaign.kind,
        "period": campaign.period_key,
        "as_of": campaign.as_of,
        "organisation": campaign.organisation.name,
        "settings": campaign.settings,
        "reply_from": campaign.reply_from,
        "reply_until": campaign.reply_until,
        "passes": list(
            campaign.passes.order_by("number").values("number", "kind", "state", "void_reason")
        ),
    }


def _draw(campaign: Campaign) -> dict[str, Any]:
    files = campaign.files
    return {
        "seed": campaign.seed,
        "seed_sha256": campaign.seed_digest,
        "list_sha256": campaign.list_digest,
        "rate": campaign.rate,
        "strata": campaign.strata,
        "files": {
            "sites.csv": _text(files.population_csv),
            "must.csv": _text(files.must_csv),
            "exclude.csv": _text(files.exclude_csv),
            "sample.csv": _text(files.sample_csv),
        },
    }


def _given(campaign: Campaign) -> dict[str, Any]:
    """The lists that its passes took; a campaign without any says nothing of them."""
    taken = campaign.given.filter(passes__isnull=False).order_by("kind", "number")
    lists = list(
        taken.values("kind", "number", "rows", "sha256", "passes__number").order_by(
            "kind", "number", "passes__number"
        )
    )
    return {"given": lists} if lists else {}


def _site(
    row: CampaignSite, seen: dict[str, Any], told: dict[str, Any], files: Files | None
) -> dict[str, Any]:
    return {
        "register": row.snapshot,
        "region": row.region_name,
        "chosen": row.chosen,
        "reason": row.reason,
        "stratum": row.stratum,
        "ticket": row.ticket,
        "earlier": row.earlier,
        "result": _result(row.current, files) if row.current else None,
        "findings": _sealed(seen["findings"].get(row.current_id, ())),
        "decisions": _sealed(seen["decisions"].get(row.current_id, ())),
        "manual": _sealed(told["manual"].get(row.pk, ())),
        "contests": _sealed(told["contests"].get(row.pk, ())),
    }


def _result(result: Result, files: Files | None) -> dict[str, Any]:
    return {
        "pass": result.run.number,
        "folder": result.folder,
        "files": files,
        "evidence_landed": result.evidence_sha256,
        "machine_verdict": result.machine_verdict,
        "verdict": result.verdict,
        "score": result.score,
        "deducted": result.deducted,
        "sentence": result.sentence,
        "reasons": result.reasons,
        "problem": result.problem,
        "report": digest(result.report),
    }


def _by_result(rows: Iterable[CampaignSite]) -> dict[str, Any]:
    """Result id → its findings and decisions, of the results that count."""
    some = [row.current_id for row in rows if row.current_id]
    findings: dict[int, list[Any]] = defaultdict(list)
    decisions: dict[int, list[Any]] = defaultdict(list)
    columns = ("fingerprint", "check_name", "name", "url", "certainty", "state", "is_veto")
    own = Finding.objects.filter(result__in=some).order_by("fingerprint")
    for pk, *values in own.values_list("result", *columns):
        findings[pk].append(values)
    made = Decision.objects.filter(finding__result__in=some).order_by("id")
    for pk, *values in made.values_list(
        "finding__result", "finding__fingerprint", "by", "at", "state", "reason", "is_second"
    ):
        decisions[pk].append(values)
    return {"findings": findings, "decisions": decisions}


def _by_site(campaign: Campaign) -> dict[str, Any]:
    """Campaign site id → what was entered by hand, and what its office said."""
    manual: dict[int, list[Any]] = defaultdict(list)
    contests: dict[int, list[Any]] = defaultdict(list)
    entered = ManualFinding.objects.filter(campaign_site__campaign=campaign).order_by("id")
    for pk, *values in entered.values_list(
        "campaign_site", "indicator", "state", "count", "text", "url", "file_sha256",
        "by", "at", "confirmed_by", "withdrawn",
    ):  # fmt: skip
        manual[pk].append(values)
    filed = Contest.objects.filter(campaign_site__campaign=campaign).order_by("id")
    for pk, *values in filed.values_list(
        "campaign_site", "text", "file_name", "state", "filed_by", "filed_at", "decided_by",
        "decided_at", "decision", "before", "after",
    ):  # fmt: skip
        contests[pk].append(values)
    return {"manual": manual, "contests": contests}


def _exemptions(campaign: Campaign) -> Iterable[Any]:
    """Those approved for sites of the campaign: a later one changes nothing that was sealed."""
    sites = list(campaign.sites.order_by("position", "id").values_list("site", flat=True))
    for some in _some(sites):
        own = Exemption.objects.filter(site__in=some, approved_at__isnull=False).order_by("id")
        if campaign.frozen_at:
            own = own.filter(approved_at__lte=campaign.frozen_at)
        yield from own.values_list(
            "site", "check_name", "indicator", "url", "reason", "approved_by", "until"
        )


def _sealed(values: Iterable[Any]) -> dict[str, Any]:
    listed = list(values)
    return {"count": len(listed), "sha256": digest(listed)}


def _text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest() if text else ""


def _file(path: Path) -> str:
    if not path.is_relative_to(settings.EVIDENCE) or not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
