"""The lists of this room."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.models import WAITS, ContestState, Exemption, Finding, FindingState
from xuncha_platform.findings.queries.own import by_me, waits_for_others
from xuncha_platform.findings.queries.words import leaves_out_addresses, with_words
from xuncha_platform.findings.rules.effect import LIFTED
from xuncha_platform.findings.rules.priority import DECISIVE, Priority
from xuncha_platform.people.access import Access
from xuncha_platform.web.marks import pill
from xuncha_platform.web.spoken import CHECKS, check_word, described, mended
from xuncha_platform.web.tables import Choice, Column, Filter, Search, Table

EFFECTS = {
    Priority.SUSPECTED_VETO: ("violet", _("疑似单项否决")),
    Priority.VETO: ("red", _("单项否决")),
    Priority.TIPS: ("amber", _("可改变结论")),
    Priority.SUSPECTED: ("violet", _("疑似")),
    Priority.POINTS: ("grey", _("扣分")),
    Priority.HINT: ("grey", _("提示")),
}
_TONES = {"open": "amber", "recheck": "blue", "confirmed": "red"}


def effect(finding: Finding) -> str:
    """What the finding can do, as a pill."""
    return pill(*EFFECTS[Priority(finding.priority)])


def state(finding: Finding) -> str:
    """How far people are with it, as a pill."""
    if finding.proposed:
        return pill("amber", _("等第二人确认"))
    return pill(_TONES.get(finding.state, "green"), finding.get_state_display())


def what(finding: Finding) -> str:
    """What was seen, in a line."""
    return described(finding.name, finding.detail)


def what_and_where(finding: Finding) -> str | SafeString:
    """What was seen and, behind it, on which page of the site: ten dead links of one site read
    alike. A home page says nothing the site does not; of another host the host is told."""
    parts = urlsplit(finding.url)
    place = finding.url.partition(parts.netloc)[2] if parts.netloc else finding.url
    host = finding.campaign_site.snapshot.get("url") or ""
    if parts.netloc and parts.netloc != urlsplit(host).netloc:
        place = parts.netloc + place
    if place in ("", "/"):
        return what(finding)
    return format_html('{} <span class="soft url">{}</span>', what(finding), place)


def how_to_mend(findings: Iterable[Finding]) -> str:
    """What the site's editor does about those of the findings that stand; empty where none does."""
    return mended(one.name for one in findings if one.state not in LIFTED)


def check_name(finding: Finding | Exemption) -> str:
    """The check in words."""
    return check_word(finding.check_name)


def _in_state(rows: QuerySet[Any], value: str, access: Access) -> QuerySet[Any]:
    if value in ("waiting", "decisive"):
        rows = rows.filter(WAITS)
        if value == "waiting":
            return rows.exclude(waits_for_others(access))
        # What is sent to a recheck is counted apart, as before the freeze.
        undecided = rows.filter(priority__lte=max(DECISIVE), proposed="")
        return undecided.exclude(state=FindingState.RECHECK)
    if value not in ("second", "others"):
        return rows.filter(state=value)
    waiting = rows.filter(is_veto=True, state=FindingState.OPEN).exclude(proposed="")
    return waiting.filter(by_me(access)) if value == "others" else waiting.exclude(by_me(access))


_STATES = [
    ("waiting", _("等待决定")),
    ("decisive", _("可能改变结论、尚无人决定")),
    ("second", _("等我作第二人确认")),
    ("others", _("我已决定、等另一人")),
    *FindingState.choices,
]


class QueueTable(Table):
    """The review queue: what still waits for a decision, what can change a verdict first."""

    name = "review-queue"
    caption = _("待复核的问题")
    columns = (
        Column("effect", _("影响"), value=effect, sort=("priority", "position")),
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value="campaign_site",
            link="findings:detail",
            wide=True,
        ),
        Column(
            "code",
            _("标识码"),
            value=lambda row: row.campaign_site.snapshot.get("site_id_code") or "",
            on_page=False,
        ),
        Column("region", _("地区"), value="campaign_site.region_name", short=True, phone=False),
        Column(
            "check",
            _("检查项"),
            value=check_name,
            sort=("check_name", "priority", "position"),
            short=True,
        ),
        Column("what", _("所见"), value=what_and_where, plain=what, wide=True),
        Column("url", _("网址"), on_page=False),
        Column("state", _("复核"), value=state, sort=("state", "priority", "position")),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Choice("effect", _("影响"), [(int(k), v[1]) for k, v in EFFECTS.items()], field="priority"),
        Choice("check", _("检查项"), sorted(CHECKS.items()), field="check_name"),
        Choice("state", _("复核"), _STATES, how=_in_state, default="waiting"),
    )
    empty = _("这次检查没有发现问题。")
    nothing_left = _("没有等您决定的问题,已决定的可在“复核”一栏筛选。")
    most = 10_000

    @cached_property
    def rows(self) -> QuerySet[Any]:
        """The rows; what waits, sorted by state, is read from the index of the states."""
        rows = super().rows
        waits = next(box.value for box in self.boxes if box.filter.name == "state") == "waiting"
        if waits and self.sort.lstrip("-") == "state":
            # These two follow each other in the alphabet.
            return rows.filter(state__range=(FindingState.OPEN, FindingState.RECHECK))
        return rows


def queue_table(campaign: Campaign) -> type[QueueTable]:
    """The queue of one campaign, whose search knows its sites."""

    def by_words(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
        return with_words(rows, campaign, value)

    class OfCampaign(QueueTable):
        filters = (
            Search("q", _("网站、网址、外站域名"), how=by_words),
            *QueueTable.filters,
        )

        @cached_property
        def leaves_out_addresses(self) -> bool:
            """Whether the page has to say that paths are not looked for."""
            typed = next(box.value for box in self.boxes if box.filter.name == "q")
            return bool(typed) and leaves_out_addresses(campaign, typed)

    return OfCampaign


class ContestTable(Table):
    """Replies of sites' offices."""

    name = "contests"
    caption = _("申辩")
    default_sort = "-filed"
    columns = (
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value="campaign_site",
            link="findings:contest",
            wide=True,
        ),
        Column(
            "campaign",
            pgettext_lazy("one", "检查活动"),
            value="campaign_site.campaign",
            phone=False,
            wide=True,
        ),
        Column("filed", _("提交时间"), value="filed_at", sort="filed_at"),
        Column("state", _("状态"), value="state", sort="state"),
    )
    filters = (
        Search(
            "q",
            pgettext_lazy("one", "网站"),
            fields=("campaign_site__site__name", "campaign_site__site__url"),
        ),
        Choice("state", _("状态"), ContestState.choices),
    )
    empty = _("还没有收到申辩。进入申辩期后,主办单位可以对自己网站的问题提出申辩。")


class ExemptionTable(Table):
    """Exemptions."""

    name = "exemptions"
    caption = _("豁免")
    columns = (
        Column(
            "site", pgettext_lazy("one", "网站"), value="site", link="findings:exemption", wide=True
        ),
        Column("check", _("检查项"), value=check_name),
        Column("reason", _("理由"), wide=True),
        Column("until", _("有效至"), sort="until"),
        Column("state", _("状态"), value=lambda row: exemption_state(row)),
    )
    filters = (Search("q", _("网站、理由"), fields=("site__name", "site__url", "reason")),)
    empty = _("还没有豁免。豁免可以在网站的问题页上提出,由另一人批准。")


def exemption_state(exemption: Any) -> str:
    """Where an exemption stands, as a pill."""
    if exemption.withdrawn:
        return pill("grey", _("已撤回"))
    if exemption.refused_reason:
        return pill("grey", _("未批准"))
    if exemption.approved_at:
        return pill("green", _("有效"))
    return pill("amber", _("待批准"))
