"""服务器位置: the office's table of addresses, and what the addresses of a site say by it."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest
from crawl_server import WebSite, now, serving
from given_tools import folder_in, inspected, row, seen_in
from hypothesis import given as drawn
from hypothesis import strategies as st
from site_facts import WINDOWS, facts

from xuncha.checks.server_place.check import observe
from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.facts import AddressPlace, Certainty, Server, State
from xuncha.given import Given, read_given
from xuncha.given.ranges import load_ranges, sort_ranges
from xuncha.judging.site import judge_evidence
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook

RULE = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P21")


def table(path: Path, *lines: str, header: str = "cidr,country,region") -> Path:
    path.write_text("\n".join([header, *lines]) + "\n", "utf-8-sig")
    return path


# ---------------------------------------------------------------- the table


def test_networks_and_ranges_of_both_kinds_of_addresses(tmp_path: Path) -> None:
    nets = load_ranges(
        table(
            tmp_path / "a.csv", "192.0.2.9/24,CN,示例省", "2001:db8::/32,CN,", "198.51.100.7/32,US,"
        )
    )
    # Written by one of its addresses, 192.0.2.9/24 is that network all the same.
    assert nets.find("192.0.2.255") == nets.find("192.0.2.0") == AddressPlace("CN", "示例省")
    assert nets.find("2001:db8:1::9") == AddressPlace("CN", "")
    assert nets.find("::ffff:198.51.100.7") == AddressPlace("US", "")
    assert [nets.find(one) for one in ("192.0.3.0", "198.51.100.6", "2001:db9::", "", "x")] == [
        None
    ] * 5
    spans = load_ranges(
        table(
            tmp_path / "b.csv",
            "192.0.2.10,192.0.2.20,中国,示例省",
            header="起始地址,结束地址,国家,地区",
        )
    )
    assert spans.find("192.0.2.20") == AddressPlace("中国", "示例省")
    assert spans.find("192.0.2.21") is None


def test_a_first_row_that_ends_early_takes_no_column_from_the_others(tmp_path: Path) -> None:
    nets = load_ranges(table(tmp_path / "a.csv", "192.0.2.0/24,CN", "198.51.100.0/24,CN,香港"))
    assert nets.find("192.0.2.1") == AddressPlace("CN", "")
    assert nets.find("198.51.100.1") == AddressPlace("CN", "香港")


@drawn(
    st.lists(st.integers(0, 2**24 - 1), unique=True, max_size=40),
    st.integers(0, 2**32 - 1),
)
def test_an_address_is_found_in_its_network_and_in_no_other(nets: list[int], wanted: int) -> None:
    from tempfile import TemporaryDirectory

    lines = [f"{ip_address(net << 8)}/24,C{net}," for net in nets]
    if not lines:
        return
    with TemporaryDirectory() as folder:
        ranges = load_ranges(table(Path(folder) / "t.csv", *lines))
    expected = next((f"C{net}" for net in nets if net == wanted >> 8), None)
    found = ranges.find(str(ip_address(wanted)))
    assert (found.country if found else None) == expected
    for net in nets[:3]:
        assert ranges.find(str(ip_network((net << 8, 24))[7])) == AddressPlace(f"C{net}", "")


@pytest.mark.parametrize(
    ("header", "line", "said"),
    [
        ("cidr,country,region", "10.0.0.0/33,CN,", "第 3 行 cidr 列"),
        ("cidr,country,region", "somewhere,CN,", "第 3 行 cidr 列"),
        ("cidr,country,region", "10.1.0.0/16,,", "第 3 行 country 列"),
        ("cidr,country,region", "10.0.0.128/25,US,", "重叠"),
        ("start,end,country", "10.0.0.9,10.0.0.1,CN", "第 3 行 end 列"),
        ("start,end,country", "10.0.0.1,::1,CN", "第 3 行 end 列"),
        # As a number higher than the start, and of the other kind.
        ("start,end,country", "10.0.0.1,2001:db8::1,CN", "第 3 行 end 列"),
        ("start,end,country", "10.0.0,10.0.0.1,CN", "第 3 行 start 列"),
    ],
)
def test_a_bad_row_is_told_in_one_line(tmp_path: Path, header: str, line: str, said: str) -> None:
    good = "10.0.0.0/24,CN," if header.startswith("cidr") else "10.9.0.1,10.9.0.2,CN"
    path = table(tmp_path / "t.csv", good, line, header=header)
    with pytest.raises(InputError) as told:
        read_given(None, None, path)
    assert said in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("header", ["address,country", "start,country", "cidr,region"])
def test_a_missing_column_is_named(tmp_path: Path, header: str) -> None:
    with pytest.raises(InputError, match="缺少列.*表头应有"):
        load_ranges(table(tmp_path / "t.csv", "10.0.0.0/24,CN", header=header))


# ---------------------------------------------------------------- the check


def state(*servers: Server) -> State:
    made = facts(servers=servers)
    return judge(RULE, observe(made, WINDOWS), made.site).state


def server(country: str, region: str = "") -> Server:
    return Server(
        "www.shili.gov.cn", "192.0.2.1", country, region, "<r>", "2018-03-01T09:30:00+08:00"
    )


@pytest.mark.parametrize("country", ["CN", "cn", "CHN", "中国", "中国大陆", "China"])
def test_at_home_under_any_of_its_names(country: str) -> None:
    assert state(server(country, "示例省")) is State.MET


@pytest.mark.parametrize(
    "where", [("US", ""), ("中国", "香港"), ("CN", "Taiwan"), ("HK", ""), ("新加坡", "")]
)
def test_abroad_is_suspected_and_a_person_decides(where: tuple[str, str]) -> None:
    (seen,) = observe(facts(servers=(server(*where),)), WINDOWS)
    assert (seen.name, seen.certainty) == ("server_abroad", Certainty.SUSPECTED)
    assert state(server(*where), server("CN")) is State.UNDETERMINED


def test_an_address_that_the_table_lacks_is_unknown_and_no_table_leaves_it_to_a_person() -> None:
    assert state(server(""), server("CN")) is State.UNDETERMINED
    assert state() is State.UNDETERMINED
    assert observe(facts(), WINDOWS) == ()
    assert judge(RULE, (), facts().site).state is State.MANUAL


# ---------------------------------------------------------------- a whole inspection


@pytest.mark.parametrize(
    ("line", "name", "came_to"),
    [
        ("127.0.0.0/8,CN,本机", "server_at_home", State.MET),
        ("127.0.0.0/8,ZZ,远处", "server_abroad", State.UNDETERMINED),
        ("192.0.2.0/24,CN,", "server_place_unknown", State.UNDETERMINED),
    ],
)
def test_the_places_go_into_the_evidence(
    tmp_path: Path, line: str, name: str, came_to: State
) -> None:
    site = WebSite()
    site.links("/", "/a/")
    given = read_given(None, None, table(tmp_path / "t.csv", line))
    with serving(site):
        report = inspected(site.base + "/", tmp_path / "out", now().date(), given)
    (seen,) = seen_in(tmp_path / "out")[name]
    assert seen["address"] == "127.0.0.1"
    assert row(report, "G17-P21")["state"] == came_to
    # The office's table is not asked again.
    (tmp_path / "t.csv").unlink()
    path = folder_in(tmp_path / "out") / "evidence.warc.gz"
    assert row(dict(judge_evidence(path, (), None, now())), "G17-P21") == row(report, "G17-P21")
    held = Evidence.open(path).places
    assert held is not None
    assert ("127.0.0.1" in held) == (name != "server_place_unknown")


def test_a_table_given_to_judge_goes_before_the_one_of_then(tmp_path: Path) -> None:
    site = WebSite()
    site.links("/", "/a/")
    with serving(site):
        report = inspected(site.base + "/", tmp_path / "out", now().date())
    assert row(report, "G17-P21")["state"] == State.MANUAL
    path = folder_in(tmp_path / "out") / "evidence.warc.gz"
    abroad = Given(addresses=table(tmp_path / "t.csv", "127.0.0.1/32,ZZ,"))
    again = judge_evidence(path, (), None, now(), abroad)
    assert row(dict(again), "G17-P21")["state"] == State.UNDETERMINED


def test_every_fault_of_a_table_is_told_beside_the_ranges_that_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("cidr,country\n192.0.2.0/24,CN\nx,CN\n192.0.2.0/25,US\n", encoding="utf-8")
    ranges, faults = sort_ranges(path)
    assert [(first, last) for first, last, _place in ranges] == [
        ("192.0.2.0", "192.0.2.127"),
        ("192.0.2.0", "192.0.2.255"),
    ]
    assert len(faults) == 2
    assert "第 3 行" in str(faults[0])
    assert "重叠" in str(faults[1])
