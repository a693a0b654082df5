"""What an office gives to a campaign besides its sites: what there is, and what a pass takes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha.given.earlier import EVIDENCE, LINKS
from xuncha.machine.files import write_atomically
from xuncha.score.rules import Rule
from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignSite,
    GivenKind,
    GivenList,
    GivenState,
    PassState,
    Result,
)
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.rules.crawling import checked
from xuncha_platform.campaigns.rules.given import EARLIER, rules_for
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Material:
    """One kind of list of a campaign."""

    kind: str
    label: str
    # The row of the campaign's rulebook that takes it; None where none does.
    rule: Rule | None
    used: GivenList | None
    waiting: GivenList | None
    # Those before, the newest first.
    past: tuple[GivenList, ...]


def materials_of(campaign: Campaign) -> list[Material]:
    """Every kind with its lists. The contents themselves are not read."""
    asked = asked_of(campaign)
    lists = list(campaign.given.defer("content").select_related("by"))
    return [_material(kind, asked.get(kind.value), lists) for kind in GivenKind]


def _material(kind: GivenKind, rule: Rule | None, lists: Iterable[GivenList]) -> Material:
    own = [one for one in lists if one.kind == kind]

    def first(state: GivenState) -> GivenList | None:
        return next((one for one in own if one.state == state), None)

    past = tuple(one for one in own if one.state == GivenState.ENDED)
    return Material(
        kind.value, str(kind.label), rule, first(GivenState.USED), first(GivenState.PREVIEW), past
    )


def asked_of(campaign: Campaign) -> dict[str, Rule]:
    """What the campaign's rulebook asks for → its row; nothing where it cannot be read."""
    try:
        return rules_for(campaign.rulebook, campaign.rulebook_text)
    except InputError:
        return {}


def lists_for_a_pass(campaign: Campaign) -> list[GivenList]:
    """The lists that a pass takes which begins now: those used and asked for by the rulebook."""
    asked = asked_of(campaign)
    return [one for one in campaign.given.filter(state=GivenState.USED) if one.kind in asked]


def kept_files(lists: Iterable[GivenList]) -> dict[str, Path]:
    """Kind → the file of it that whoever inspects reads, below the evidence folder.

    A file that is not what the list's digest says is written anew. Raises InputError where a list
    in the database is not what was uploaded.
    """
    return {one.kind: _file_of(one) for one in lists}


def _file_of(one: GivenList) -> Path:
    folder = Path(settings.EVIDENCE) / "campaigns" / str(one.campaign_id) / "given"
    path = folder / f"{one.kind}-{one.number}.csv"
    if not _is_as_recorded(path, one.sha256):
        content = one.content.encode()
        if hashlib.sha256(content).hexdigest() != one.sha256:
            raise refused(
                _("%(what)s第 %(number)d 份与上传时的 SHA-256 不一致,不能用。请停用它,再上传一次。")
                % {"what": one.get_kind_display(), "number": one.number}
            )
        write_atomically(path, content)
    return path


def _is_as_recorded(path: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False


def wants_earlier(campaign: Campaign) -> bool:
    """Whether a pass asks earlier article addresses again: the rulebook has the clause, and nobody
    switched it off."""
    return bool(checked(campaign.settings)[EARLIER]) and EARLIER in asked_of(campaign)


def earlier_results(
    access: Access, campaign: Campaign, rows: Iterable[CampaignSite]
) -> dict[int, Result]:
    """Campaign site id → the earlier result whose evidence serves it.

    The newest of another campaign, of the same office or sealed; else the first of this one:
    what a later pass found gone stays found when a site is inspected again.
    """
    found: dict[int, Result] = {}
    for some in _some(list(rows)):
        mine = {row.site_id: row.pk for row in some}
        for result in _candidates(access, campaign, list(mine)):
            pk = mine[result.campaign_site.site_id]
            if pk not in found and _is_there(result):
                found[pk] = result
    return found


def _candidates(access: Access, campaign: Campaign, sites: list[int]) -> Iterator[Result]:
    """The best one of each site first."""
    own = Q(campaign_site__campaign__organisation=campaign.organisation_id)
    results = (
        Result.objects.scope(access)
        .filter(campaign_site__site__in=sites, problem="", produced_at__isnull=False)
        .filter(own | Q(campaign_site__campaign__stage__in=SEALED))
        .exclude(run__state=PassState.VOID)
        .select_related("campaign_site__campaign")
        .only("folder", "campaign_site__site_id", "campaign_site__campaign__title")
        .order_by("-produced_at", "-id")
    )
    yield from results.exclude(campaign_site__campaign=campaign)
    yield from results.filter(campaign_site__campaign=campaign).reverse()


def _is_there(result: Result) -> bool:
    folder = result_folder(result)
    return (folder / EVIDENCE).is_file() and (folder / LINKS).is_file()


def _some(rows: list[CampaignSite]) -> Iterator[list[CampaignSite]]:
    for start in range(0, len(rows), _AT_ONCE):
        yield rows[start : start + _AT_ONCE]
