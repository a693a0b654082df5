"""What the search of every page finds of findings: by number, address, site and reason.

A nation has millions of findings: each way in begins with an index or with the register, and looks
only at the newest campaigns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite, Stage
from xuncha_platform.findings import visibility
from xuncha_platform.findings.models import Exemption, Finding
from xuncha_platform.findings.queries.words import about_host, within_address
from xuncha_platform.findings.rules.outside import typed_host
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.tables import check_name, what
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site
from xuncha_platform.web.search import A_ROOM, Hit
from xuncha_platform.web.spoken import CHECKS, check_word, in_a_line, stored_word

# Results are looked through by their words in so many campaigns; findings by address of so many sites.
NEWEST = 2
SITES = 20
_NUMBER = re.compile(r"#?(\d{1,18})")
_FINGERPRINT = re.compile(r"\w{1,8}:[0-9a-f]{6,64}")


def found(access: Access, text: str) -> list[Hit]:
    """Findings by number, fingerprint, address of their own or of others; results by site and
    reason; what was replied."""
    hits = [_finding(one) for one in _findings(access, text)]
    if access.may("findings.review"):
        hits += _queues(access, text)
    hits += [_result(one) for one in _results(access, text)]
    return [*hits, *_contests(access, text), *_exemptions(access, text)]


def _findings(access: Access, text: str) -> list[Finding]:
    rows = visibility.findings(access).select_related("campaign_site", "campaign")
    if number := _NUMBER.fullmatch(text):
        return list(rows.filter(pk=int(number[1])))
    if _FINGERPRINT.fullmatch(text):
        return list(rows.filter(fingerprint=text).order_by("-id")[:A_ROOM])
    host = typed_host(text)
    if not host:
        return []
    sites = Site.objects.scope(access).filter(host__icontains=host)
    own = list(sites.values_list("pk", flat=True)[:SITES])
    rows = rows.filter(is_current=True).order_by("-campaign_id", "priority", "id")
    of_sites = rows.filter(campaign_site__site__in=own, url__icontains=_address(text))
    found = list(of_sites[:A_ROOM]) if own else []
    about = rows.filter(about_host(text), within_address(text, host), campaign__in=_newest(access))
    # Where it leads is asked about more often than where it stands.
    return [*about[:A_ROOM], *found]


def _address(text: str) -> str:
    return text.partition("://")[2] or text


def _finding(one: Finding) -> Hit:
    return Hit(
        _("问题"),
        in_a_line(check_name(one), what(one)),
        f"{one.pk} · {one.campaign_site} · {one.campaign} · {one.url}",
        reverse("findings:detail", args=[one.pk]),
    )


def _queues(access: Access, text: str) -> Iterator[Hit]:
    """The queues of what is under review, narrowed to the checks that the words name."""
    checks = [
        code for code, name in CHECKS.items() if text.lower() in str(name).lower() or text == code
    ]
    if not checks:
        return
    for campaign in Campaign.objects.scope(access).filter(stage__in=OPEN_STAGES)[:NEWEST]:
        queue = reverse("findings:campaign", args=[campaign.pk])
        for code in checks:
            yield Hit(_("复核"), check_word(code), campaign.title, f"{queue}?check={code}")


def _results(access: Access, text: str) -> list[CampaignSite]:
    """Sites of the newest campaigns, by name, or by what is said of their result."""
    if len(text) < 2:
        return []
    newest = _newest(access)
    rows = visibility.campaign_sites(access).filter(
        campaign__in=newest, chosen__in=COUNTED, current__isnull=False
    )
    rows = rows.select_related("campaign", "current").defer("current__report", "current__outcomes")
    named = Site.objects.scope(access).filter(name__icontains=text).values_list("pk", flat=True)
    hits = list(rows.filter(site__in=list(named[:A_ROOM])).order_by("-campaign_id")[:A_ROOM])
    if hits:
        return hits
    said = Q(current__sentence__icontains=text) | Q(current__problem__icontains=text)
    return list(rows.filter(said).order_by("-campaign_id", "position")[:A_ROOM])


def _newest(access: Access) -> list[int]:
    """The newest campaigns that have results. Those of offices above reach one's sites, too."""
    own = visibility.campaign_sites(access).order_by("-campaign_id")
    shown = own.exclude(campaign__stage__in=(Stage.DRAFT, Stage.DRAWN)).values_list("campaign_id")
    first = shown.first()
    if first is None:
        return []
    second = shown.filter(campaign_id__lt=first[0]).first()
    return [one[0] for one in (first, second) if one is not None][:NEWEST]


def _result(row: CampaignSite) -> Hit:
    assert row.current is not None
    said = stored_word(row.current.problem) or row.current.sentence
    return Hit(
        _("检查结果"),
        str(row),
        f"{row.campaign} · {said[:60]}",
        reverse("findings:site", args=[row.pk]),
    )


def _contests(access: Access, text: str) -> Iterator[Hit]:
    rows = visibility.contests(access).filter(
        Q(text__icontains=text) | Q(campaign_site__site__name__icontains=text)
    )
    for one in rows.select_related("campaign_site").order_by("-id")[:A_ROOM]:
        state = one.get_state_display()
        url = reverse("findings:contest", args=[one.pk])
        yield Hit(_("申辩"), str(one.campaign_site), f"{state} · {one.text[:40]}", url)


def _exemptions(access: Access, text: str) -> Iterator[Hit]:
    rows = Exemption.objects.scope(access).filter(
        Q(reason__icontains=text) | Q(site__name__icontains=text)
    )
    for one in rows.select_related("site").order_by("-id")[:A_ROOM]:
        url = reverse("findings:exemption", args=[one.pk])
        yield Hit(_("豁免"), str(one.site), one.reason, url)
