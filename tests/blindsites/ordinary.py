"""An ordinary office in good order, of which a site of the second series changes one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import (
    ANSWERED,
    FORM,
    Office,
    Skin,
    surveys,
    usual_services,
)  # fmt: skip
from tests.blindsites.newer_skins import bracketed
from tests.blindsites.serving import Host
from tests.blindsites.skins import Frame, foot_of, framed, menu_of

USUAL = (
    ("gzdt", "工作动态"), ("tzgg", "通知公告"), ("zcwj", "政策文件"), ("rsxx", "人事信息"),
    ("ghjh", "规划计划"), ("jgzn", "机构职能"), ("bszn", "办事指南"), ("jzxx", "局长信箱"),
    ("dczj", "调查征集"),
)  # fmt: skip
_day = words.days_back
# Newest day, days between and how many; how many stand on the home page.
USUAL_DAYS: dict[str, tuple[list[date], int]] = {
    "gzdt": (_day(1, 1, 12), 8),
    "tzgg": (_day(2, 2, 10), 6),
    "zcwj": (_day(20, 21, 6), 4),
    "rsxx": (_day(60, 40, 4), 0),
    "ghjh": (_day(100, 60, 4), 0),
}
TITLES: dict[str, Callable[[int], str]] = {
    "gzdt": words.news,
    "tzgg": words.notice,
    "zcwj": words.policy,
    "rsxx": lambda n: f"{n}号公开招聘公告",
    "ghjh": lambda n: f"第{n}号年度工作要点",
}


def ordinary(
    name: str,
    code: str,
    skin: Callable[..., Skin] = bracketed,
    *,
    without: Sequence[str] = (),
    menu: Sequence[tuple[str, str]] = (),
    changed: dict[str, tuple[list[date], int]] | None = None,
    at: str = "",
    head: str = "",
) -> Office:
    """Everything but the home page; `menu` adds (name, address), `changed` other days of a column."""
    kept = [(slug, column) for slug, column in USUAL if slug not in without]
    entries = [(column, f"{at}/{slug}/") for slug, column in kept] + list(menu)
    frame = framed(name, menu_of(*entries), foot_of(name, code), head)
    return filled(frame, skin, [slug for slug, _ in kept], changed or {}, at)


def filled(
    frame: Frame,
    skin: Callable[..., Skin],
    slugs: Sequence[str],
    changed: dict[str, tuple[list[date], int]],
    at: str = "",
) -> Office:
    """The usual columns of these slugs, in that frame."""
    made = skin(frame, list_at=at + "/{slug}/", item_at=at + "/{slug}/{number}.html")
    office = Office(made)
    usual_files(office.host)
    names = dict(USUAL)
    for slug, (days, shown) in (USUAL_DAYS | changed).items():
        if slug in slugs:
            office.column(slug, names[slug], days, TITLES[slug], shown)
    if "jgzn" in slugs:
        office.single("jgzn", "机构职能", [*words.text(3, 3), "内设办公室、业务股、财务股。"])
    if "bszn" in slugs:
        usual_services(office)
    if "jzxx" in slugs:
        office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    if "dczj" in slugs:
        surveys(office, "调查征集", 4)
    return office


def site_of(key: str, name: str, office: Office, host: str, **fields: object) -> BlindSite:
    """The office at that host."""
    hosts: dict[str, Host] = {host: office.host}
    return BlindSite(key, name, f"http://{host}/", hosts, **fields)  # type: ignore[arg-type]
