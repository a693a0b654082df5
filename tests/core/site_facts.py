"""Facts of a site with nothing wrong, by hand; tests replace what they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from xuncha.calendar.windows import Window
from xuncha.facts import (
    Activities,
    Column,
    ColumnKind,
    Coverage,
    DatedItem,
    DateSource,
    Exchange,
    Guide,
    GuideElement,
    HomeUpdates,
    Identity,
    Ipv6,
    Letter,
    Letters,
    LinkKind,
    LinkTarget,
    LinkVerdict,
    Observation,
    Outcome,
    PageLabels,
    PageType,
    Probe,
    Purpose,
    Site,
    SiteFacts,
)
from xuncha.score.rules import Windows

HOME = "http://www.shili.gov.cn/"
AS_OF = date(2018, 3, 1)
AT = "2018-03-01T09:30:00+08:00"

# The windows of the 2015 table.
WINDOWS = Windows(
    home=Window(days=14),
    letters=Window(months=12),
    unanswered=Window(months=3),
    surveys=Window(months=12),
    interviews=Window(months=12),
    columns={
        ColumnKind.NEWS: Window(days=14),
        ColumnKind.NOTICE: Window(months=6),
        ColumnKind.POLICY: Window(months=6),
        ColumnKind.PERSONNEL: Window(months=12),
        ColumnKind.PLANNING: Window(months=12),
    },
)


def record(what: str) -> str:
    return f"<urn:uuid:{what}>"


def home(outcome: Outcome = Outcome.OK, **changes: Any) -> Exchange:
    status = 200 if outcome is Outcome.OK else None
    exchange = Exchange(HOME, "GET", Purpose.HOME, AT, outcome, status, HOME, total_seconds=0.8)
    return replace(exchange, record_id=record("home"), **changes)


def item(title: str, published: date | None, url: str = "") -> DatedItem:
    source = DateSource.LIST if published else DateSource.NONE
    return DatedItem(title, url or f"{HOME}{title}.html", published, source)


def items(count: int, published: date = AS_OF) -> tuple[DatedItem, ...]:
    return tuple(item(f"信息{n}", published) for n in range(count))


def column(name: str, kind: ColumnKind, newest: date | None = AS_OF, **changes: Any) -> Column:
    made = Column(
        name,
        f"{HOME}{kind}/{name}/",
        kind,
        items=20,
        newest=newest,
        date_source=DateSource.LIST if newest else DateSource.NONE,
        record_id=record(f"column-{name}"),
        at=AT,
    )
    return replace(made, **changes)


def link(url: str, verdict: LinkVerdict = LinkVerdict.OK, **changes: Any) -> LinkTarget:
    dead = verdict is LinkVerdict.DEAD
    made = LinkTarget(
        url=url,
        final_url=url,
        kind=LinkKind.PAGE,
        on_home=False,
        verdict=verdict,
        status=404 if dead else 200,
        reason="not_found" if dead else "ok",
        attempts=2 if dead else 1,
        parents=(f"{HOME}news/",),
        parent_count=1,
        anchor_text="链接文字",
        record_id=record("link"),
        at=AT,
    )
    return replace(made, **changes)


def guide(name: str, *missing: GuideElement, **changes: Any) -> Guide:
    present = tuple(element for element in GuideElement if element not in missing)
    made = Guide(
        name, f"{HOME}bszn/{name}.html", present, missing, record_id=record("guide"), at=AT
    )
    return replace(made, **changes)


def letter(
    title: str, asked: date | None, answered: date | None = None, is_answered: bool | None = None
) -> Letter:
    known = is_answered if is_answered is not None or answered is None else True
    return Letter(title, f"{HOME}letter/{title}.html", asked, answered, known, record("letter"), AT)


def letters(*them: Letter, **changes: Any) -> Letters:
    made = Letters(f"{HOME}zxzx/", True, them, record_id=record("letters"), at=AT)
    return replace(made, **changes)


def activities(path: str, *days: date | None, **changes: Any) -> Activities:
    held = tuple(item(f"{path}{n}", day) for n, day in enumerate(days))
    made = Activities(f"{HOME}{path}/", True, held, record_id=record(path), at=AT)
    return replace(made, **changes)


def probes(last: date, days: int = 7, a_day: int = 24, failed: int = 0) -> tuple[Probe, ...]:
    """`a_day` samples on each of the `days` up to `last`; the first `failed` of all fail."""
    made = []
    for back in range(days - 1, -1, -1):
        day = last - timedelta(days=back)
        for n in range(a_day):
            at = f"{day.isoformat()}T{n * 24 // a_day:02}:{n % 60:02}:00+08:00"
            made.append(Probe(at, HOME, ok=len(made) >= failed, seconds=0.5, status=200))
    return tuple(made)


IDENTITY = Identity(
    site_id_code="4101000001",
    icp="豫ICP备05000001号",
    police="豫公网安备41010002000001号",
    party_government_mark="https://bszs.conac.cn/sitename?method=show&id=1",
    error_report_entry="https://zfwzgl.www.gov.cn/exposure/jiucuo.html",
    sponsor="示例县人民政府办公室",
    contact="0371-00000000",
    sitemap=f"{HOME}map.html",
    record_id=record("home"),
    at=AT,
)

LABELS = (
    PageLabels(
        HOME,
        PageType.HOME,
        {"SiteName": ("示例",), "SiteDomain": ("shili.gov.cn",), "SiteIDCode": ("4101000001",)},
        record("home"),
        AT,
    ),
)

_GOOD = SiteFacts(
    site=Site(HOME, "示例县人民政府", "4101000001", "示例市", "县", "示例县人民政府办公室"),
    as_of=AS_OF,
    home=home(),
    redirected_to="",
    home_updates=HomeUpdates(items(15), record_id=record("home"), at=AT),
    columns=(
        column("政务要闻", ColumnKind.NEWS),
        column("通知公告", ColumnKind.NOTICE),
        column("政策文件", ColumnKind.POLICY),
    ),
    guides=(guide("取水许可"), guide("婚姻登记")),
    letters=letters(letter("路灯", date(2018, 2, 1), date(2018, 2, 3))),
    surveys=activities("zjdc", *[date(2018, 1, n) for n in range(1, 8)]),
    interviews=activities("zxft", *[date(2018, 1, n) for n in range(1, 8)]),
    online_systems=(),
    identity=IDENTITY,
    links=(link(f"{HOME}a.html"),),
    texts=(),
    probes=probes(AS_OF - timedelta(days=1)),
    coverage=Coverage(pages=120, links=2100, probes=168, vantage="郑州 联通"),
    labels=LABELS,
    ipv6=Ipv6.REACHABLE,
)


def facts(**changes: Any) -> SiteFacts:
    """A good site with these facts replaced."""
    return replace(_GOOD, **changes)


def named(observations: tuple[Observation, ...], name: str) -> list[Observation]:
    return [observation for observation in observations if observation.name == name]
