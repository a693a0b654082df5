"""What has to be true of the office, whichever version reads it: the values people rely on."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db.models import Count

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import sentence
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.rules.sampling import sample
from xuncha_platform.campaigns.services.freezing import verify_manifest
from xuncha_platform.circulars.checking import checked
from xuncha_platform.circulars.models import Circular
from xuncha_platform.findings.models import Contest, Decision, Finding
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.people.models import User
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.queries import probes_for


def facts() -> dict[str, Any]:
    """Verdicts, points, decisions, the record, seals, printed figures: by the office's own code."""
    found = {
        "campaigns": {one.period_key: _campaign(one) for one in Campaign.objects.order_by("id")},
        "circulars": {one.slug: _circular(one) for one in Circular.objects.order_by("id")},
        "decisions": list(
            Decision.objects.order_by("id").values_list(
                "finding__fingerprint", "by__username", "state", "is_second", "superseded"
            )
        ),
        "contests": list(
            Contest.objects.order_by("id").values_list("state", "decision", "before", "after")
        ),
        "findings": _counts(Finding.objects.all(), "state"),
        "suspensions": [str(one.approved_at) for one in Suspension.objects.order_by("id")],
        "sites": [_site(one) for one in Site.objects.order_by("id")],
        "roles": [
            [one.username, one.is_active, sorted(one.memberships.values_list("role", flat=True))]
            for one in User.objects.order_by("id")
        ],
        "record": _record(),
    }
    plain: dict[str, Any] = json.loads(json.dumps(found, default=str))
    return plain


def _campaign(campaign: Campaign) -> dict[str, Any]:
    rows = campaign.sites.select_related("current").order_by("position")
    known: dict[str, Any] = {
        "stage": campaign.stage,
        "sites": [
            [row.snapshot["url"], row.chosen, row.stratum, *_result(row.current)] for row in rows
        ],
        "document": _digest(document_of(campaign)),
    }
    if campaign.files.sample_csv:
        again = sample(
            campaign.files.population_csv,
            campaign.files.must_csv,
            campaign.files.exclude_csv,
            campaign.rate or 100,
            campaign.strata,
            campaign.seed,
        )
        known["drawn again is the same"] = again == campaign.files.sample_csv
    if campaign.manifest_sha256:
        known["manifest"] = campaign.manifest_sha256
        known["differs from its manifest"] = verify_manifest(campaign)
    return known


def _result(result: Any) -> list[Any]:
    if result is None:
        return []
    return [result.verdict, result.score, result.sentence, result.evidence_sha256]


def _circular(circular: Circular) -> dict[str, Any]:
    looked_at = checked(circular)
    return {
        "state": circular.state,
        "versions": circular.versions.count(),
        "figures": {figure.path: figure.printed for _, figure in looked_at.circular.figures()},
        "doubts": [[doubt.line, doubt.signed_by] for doubt in looked_at.doubts],
        "files": {one.name: _stored(one) for one in circular.files.order_by("name")},
        "errata": list(circular.errata.values_list("text", flat=True)),
    }


def _stored(file: Any) -> bool:
    """Whether the published file is there, byte for byte."""
    with file.file.open("rb") as content:
        return bool(hashlib.sha256(content.read()).hexdigest() == file.sha256)


def _site(site: Site) -> list[Any]:
    probes = probes_for(site, Campaign.objects.earliest("id").as_of)
    opened = sum(probe.ok for probe in probes)
    return [site.site_id_code, site.name, site.status, site.last_verdict, len(probes), opened]


def _record() -> list[Any]:
    events = Event.objects.order_by("id")
    return [[one.action, str(one.at), one.user_name, sentence(one), one.reason] for one in events]


def _counts(rows: Any, name: str) -> dict[str, int]:
    return dict(rows.values_list(name).annotate(n=Count("id")).order_by(name))


def _digest(document: Any) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
