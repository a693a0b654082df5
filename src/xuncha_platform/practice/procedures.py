"""Openings and closings at different steps, so that each trainee finds one whose turn it is.

Made by the services themselves, then dated back: notices hang for weeks, and whoever signs in
today is to find them hanging. The record of operations says when they were really loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from django.utils import timezone

from xuncha.punctuation import prose
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.services.steps import Said
from xuncha_platform.orgs.models import Organisation, OrganisationKind
from xuncha_platform.orgs.paths import is_within
from xuncha_platform.people.access import Access
from xuncha_platform.practice.people import access_of
from xuncha_platform.practice.register import make_extra, portal_of
from xuncha_platform.registry.models import Site, SiteStatus

# Practice hosts lie under .invalid, which the guideline speaks against, so each is asked why.
WHY = "演练用的网址"
_HOSTS = "http://{}.yanlianxian.yanlian.invalid/"
PORTAL, TOURISM = _HOSTS.format("www"), _HOSTS.format("wlj")
EDUCATION, INVESTMENT, TRAVEL = (_HOSTS.format(one) for one in ("jyj", "zsj", "lyj"))


def make_procedures(county: Organisation, own: Site) -> None:
    """All of them. `own` is the site of the operator, which is being merged into the portal."""
    _waits_for_the_city(county)
    _refused_by_the_city(county)
    _waits_for_the_province(county)
    _half_opened(county)
    _half_closed(own)
    _closed(county)


def _waits_for_the_city(county: Organisation) -> None:
    bureau = _bureau(county, "演练县文化广电和旅游局")
    procedure = _opening(bureau, prose("演练县文旅网(演练)"), TOURISM)
    services.decide(access_of("city"), procedure, True, prose("代县政府审核:旅游节期间确有需要"))
    _dated(procedure, 3)


def _refused_by_the_city(county: Organisation) -> None:
    bureau = _bureau(county, "演练县教育局")
    procedure = _opening(bureau, prose("演练县教育网(演练)"), EDUCATION)
    why = prose("县级政府部门原则上不开设政府网站,请在县政府门户设专栏")
    services.decide(access_of("city"), procedure, False, why)
    _dated(procedure, 20)


def _waits_for_the_province(county: Organisation) -> None:
    """A site off line for a while; meanwhile it was decided to give it up."""
    site = make_extra(_bureau(county, "演练县招商局"), prose("演练县招商网(演练)"), INVESTMENT)
    city, office = access_of("city"), access_of("county")
    now = timezone.now()
    asked = services.request_suspension(
        office, site, now - timedelta(days=10), now + timedelta(days=15), "机房搬迁"
    )
    services.approve(city, asked, prose("同意,公告后下线"))
    own, portal = f"{INVESTMENT}gg/1.html", f"{PORTAL}gg/1.html"
    services.note_notices(office, asked, own_notice=own, portal_notice=portal)
    since = _days_ago(10)
    Site.objects.filter(pk=site.pk).update(
        status=SiteStatus.SUSPENDED,
        status_since=since,
        status_reason=prose("机房搬迁,已批准临时下线"),
    )
    procedure = _closing(office, site, portal_of(site).url)
    for _level in ("county", "city"):
        # Nobody reviews for the county; the city does it in its place, then for itself.
        services.decide(city, procedure, True, "内容并入市政府门户")
    _dated(procedure, 5)


def _half_opened(county: Organisation) -> None:
    """Approved; one step waits for the registrar, the next ones for the county."""
    procedure = _opening(county, prose("演练县人民政府门户网站(演练)"), PORTAL, is_portal=True)
    _agreed(procedure)
    approved = _approved(procedure, 40)
    done = (
        ("mark", 30, "", ""),
        ("domain", 28, PORTAL, WHY),
        ("icp", 15, "演ICP备16000001号", ""),
    )
    _report(procedure, done)
    office = access_of("county")
    said = Said(on=_days_ago(2), detail="41000002000001")
    services.report_step(office, procedure, "police", said)
    Site.objects.filter(procedures=approved).update(
        status_since=approved.approved_on, filed_on=approved.approved_on
    )


def _half_closed(own: Site) -> None:
    """The home notice hung for its 30 days; going off line is the operator's next step."""
    procedure = _closing(access_of("operator"), own, _elsewhere(own))
    _agreed(procedure)
    _approved(procedure, 45)
    _report(
        procedure,
        (
            ("home_notice", 35, f"{own.url}gg/qianyi.html", ""),
            ("moved", 6, procedure.target_url, ""),
        ),
    )


def _closed(county: Organisation) -> None:
    site = make_extra(_bureau(county, "演练县旅游局"), prose("演练县旅游网(演练)"), TRAVEL)
    target = portal_of(site).url
    procedure = _closing(access_of("county"), site, target)
    _agreed(procedure)
    _approved(procedure, 90)
    _report(
        procedure,
        (
            ("home_notice", 85, f"{TRAVEL}gg/qianyi.html", ""),
            ("moved", 60, target, ""),
            ("mark", 55, "", ""),
            ("icp", 52, "", ""),
            ("offline", 50, target, ""),
            ("domain", 45, "", ""),
            ("report", 45, "", ""),
            ("notice", 44, f"{target}gg/lvyouwang.html", ""),
        ),
    )
    skipped = Said(on=_days_ago(52), note="从未备案", not_needed=True)
    services.report_step(access_of("registrar"), procedure, "police", skipped)
    Procedure.objects.filter(pk=procedure.pk).update(ended_on=_days_ago(44))


def _opening(sponsor: Organisation, name: str, url: str, *, is_portal: bool = False) -> Procedure:
    return services.request_opening(
        access_of("county"),
        sponsor,
        name=name,
        url=url,
        is_portal=is_portal,
        consented_on=_days_ago(50),
        reason=prose("县政府常务会议决定(演练数据)"),
    )


def _closing(access: Access, site: Site, target: str) -> Procedure:
    return services.request_closing(
        access,
        site,
        target_url=target,
        consented_on=_days_ago(100),
        reason=prose("按集约化要求并入政府门户网站(演练数据)"),
    )


def _agreed(procedure: Procedure) -> None:
    """By every level: the city's registrar up to the city, else the province's."""
    city, province = access_of("city"), access_of("registrar")
    for review in procedure.reviews.select_related("organisation"):
        below = is_within(review.organisation.path, city.office().path)
        services.decide(city if below else province, procedure, True, WHY)


def _report(procedure: Procedure, done: Sequence[tuple[str, int, str, str]]) -> None:
    """Steps as the registrar's own: (code, days ago, detail, note)."""
    for code, ago, detail, note in done:
        said = Said(on=_days_ago(ago), detail=detail, note=note)
        services.report_step(access_of("registrar"), procedure, code, said)


def _approved(procedure: Procedure, ago: int) -> Procedure:
    """The procedure as approved `ago` days before today."""
    _dated(procedure, ago + 8)
    Procedure.objects.filter(pk=procedure.pk).update(approved_on=_days_ago(ago))
    procedure.refresh_from_db()
    return procedure


def _dated(procedure: Procedure, ago: int) -> None:
    """Filed `ago` days before now, consented two days earlier, reviewed level by level after."""
    filed = timezone.now() - timedelta(days=ago)
    procedure.refresh_from_db()
    ended = _days_ago(ago - 2) if procedure.ended_on else None
    Procedure.objects.filter(pk=procedure.pk).update(
        requested_at=filed, consented_on=_days_ago(ago + 2), ended_on=ended
    )
    for review in procedure.reviews.exclude(at=None):
        review.at = filed + timedelta(days=2 + 3 * review.position)
        review.save(update_fields=["at"])


def _bureau(county: Organisation, name: str) -> Organisation:
    return Organisation.objects.create(
        parent=county, name=name, level=county.level, kind=OrganisationKind.DEPARTMENT
    )


def _elsewhere(own: Site) -> str:
    """Where the content goes: the portal, unless the site is the portal itself."""
    portal = portal_of(own)
    return portal.url if portal.pk != own.pk else "http://www.yanlian.invalid/"


def _days_ago(days: int) -> date:
    return timezone.localdate() - timedelta(days=days)
