"""Tables of a county whose sites are folders of one host: each row is of the site that it names."""

import pytest

from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.namedsites import NamedSites

HOST = "http://www.county.invalid"
PORTAL, SCHOOLS, WATER = (
    Site(url=f"{HOST}{path}", name=name)
    for path, name in (("/", "县政府"), ("/bm/jyj/", "教育局"), ("/bm/swj/index.html", "水务局"))
)
OWN_HOST = Site(url="http://town.invalid/web/index.html", name="镇政府")
ALL = (PORTAL, SCHOOLS, WATER, OWN_HOST)


@pytest.mark.parametrize(
    "named, means",
    [
        (f"{HOST}/", [PORTAL]),
        ("www.county.invalid", [PORTAL]),
        (f"{HOST}/zwgk/", [PORTAL]),
        (f"{HOST}/bm/jyj", [SCHOOLS]),
        (f"{HOST}/bm/jyj/index.html", [SCHOOLS]),
        (f"{HOST}/bm/swj/", [WATER]),
        ("教育局", [SCHOOLS]),
        ("", list(ALL)),
        (f"{HOST}/bm/jyjx/", [PORTAL]),
        ("http://elsewhere.invalid/", []),
        # The site lies below what is named, and no other does.
        ("http://town.invalid/", [OWN_HOST]),
        ("town.invalid", [OWN_HOST]),
    ],
)
def test_a_row_of_columns_is_of_the_site_that_it_names(named: str, means: list[Site]) -> None:
    known = NamedSites(ALL)
    at = "http://town.invalid/web/news/" if "town" in named else "http://talks.invalid/jyj/"
    row = DeclaredColumn(named, "咨询", at)
    assert [site for site in ALL if known.columns_of((row,), site)] == means


def test_one_folder_inspected_alone_takes_nothing_of_its_host_s_other_sites() -> None:
    alone = NamedSites([SCHOOLS])
    rows = [
        DeclaredColumn(f"{HOST}/", "县长信箱", "http://talks.invalid/county/"),
        DeclaredColumn(f"{HOST}/", "通知公告", f"{HOST}/zwgk/tzgg/"),
        DeclaredColumn(f"{HOST}/bm/swj/", "局长信箱", "http://talks.invalid/swj/"),
    ]
    assert alone.columns_of(rows, SCHOOLS) == ()
    assert not alone.has_any(rows, [SCHOOLS])


def test_samples_of_a_folder_are_its_own_and_those_of_the_host_serve_the_others() -> None:
    known = NamedSites(ALL)
    samples = [
        Probe("2022-08-24T08:00:00+08:00", site.url, ok, 0.5, 200)
        for site, ok in ((PORTAL, True), (SCHOOLS, False))
    ]
    by_host = {"www.county.invalid": samples}
    assert known.probes_of(by_host, SCHOOLS) == (samples[1],)
    assert known.probes_of(by_host, PORTAL) == (samples[0],)
    # Nobody looked at this one by its own address.
    assert known.probes_of(by_host, WATER) == tuple(samples)
