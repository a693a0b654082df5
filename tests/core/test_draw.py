"""The draw: the same list and seed give the same sample, whoever draws it and wherever."""

import csv
import hashlib
import math
import os
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.sample.draw import LOWEST, MUST, draw, draw_file
from xuncha.sample.quota import quotas
from xuncha.sample.ticket import list_digest, ticket

REGIONS = ("郑州市", "开封市", "洛阳市")


def site(number: int) -> Site:
    return Site(
        url=f"http://s{number}.gov.cn/",
        site_id_code=f"41{number:08}" if number % 3 else "",
        region=REGIONS[number % len(REGIONS)],
        level="市" if number % 2 else "县",
    )


LISTS = st.lists(st.integers(0, 200), unique=True, min_size=1, max_size=60).map(
    lambda numbers: [site(n) for n in numbers]
)
RATES = st.floats(0.1, 100)


def test_a_ticket_is_the_hash_of_seed_and_code_or_url() -> None:
    with_code, without = site(1), site(3)
    assert ticket("种子", with_code) == hashlib.sha256("种子4100000001".encode()).hexdigest()
    assert ticket("种子", without) == hashlib.sha256("种子http://s3.gov.cn/".encode()).hexdigest()


@given(LISTS, RATES, st.text(max_size=10), st.randoms())
def test_the_order_of_the_list_changes_nothing(
    sites: list[Site], rate: float, seed: str, random: object
) -> None:
    shuffled = sites[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    by = ("region", "level")
    assert draw(shuffled, rate, seed, by) == draw(sites, rate, seed, by)
    assert list_digest(shuffled) == list_digest(sites)


@given(LISTS, RATES)
def test_one_of_every_stratum_never_under_the_rate_and_hardly_over(
    sites: list[Site], rate: float
) -> None:
    drawn = draw(sites, rate, "s", ("region", "level"))
    strata = {(s.region, s.level) for s in sites}
    assert {d.stratum for d in drawn} == strata
    wanted = math.ceil(Fraction(str(rate)) / 100 * len(sites))
    assert wanted <= len(drawn) <= wanted + len(strata)
    assert len({d.site.url for d in drawn}) == len(drawn)


@pytest.mark.slow
@given(LISTS, st.integers(201, 300))
def test_another_site_on_the_list_changes_nobodys_ticket(sites: list[Site], more: int) -> None:
    before = {d.site.url: d.ticket for d in draw(sites, 100, "s")}
    after = {d.site.url: d.ticket for d in draw([*sites, site(more)], 100, "s")}
    assert {url: after[url] for url in before} == before


@given(LISTS, RATES)
def test_the_lowest_tickets_are_drawn(sites: list[Site], rate: float) -> None:
    drawn = draw(sites, rate, "s")
    left = {s.url for s in sites} - {d.site.url for d in drawn}
    highest = max(d.ticket for d in drawn)
    assert all(ticket("s", s) >= highest for s in sites if s.url in left)


@pytest.mark.slow
@given(
    st.dictionaries(st.tuples(st.text(max_size=3)), st.integers(0, 500), min_size=1, max_size=12),
    st.fractions(Fraction(1, 1000), 1),
)
def test_quotas(sizes: dict[tuple[str, ...], int], rate: Fraction) -> None:
    quota = quotas(sizes, rate)
    assert sum(quota.values()) >= rate * sum(sizes.values())
    for stratum, size in sizes.items():
        if size:
            assert (
                max(1, math.floor(rate * size))
                <= quota[stratum]
                <= min(size, math.floor(rate * size) + 1)
            )
        else:
            assert stratum not in quota


def test_what_must_be_drawn_counts_towards_its_stratum() -> None:
    sites = [site(n) for n in range(30)]
    plain = draw(sites, 30, "s", ("region",))
    last = max(sites, key=lambda s: ticket("s", s))
    forced = draw(sites, 30, "s", ("region",), must={last.site_id_code or last.url})
    assert Counter(d.stratum for d in forced) == Counter(d.stratum for d in plain)
    assert [d.site for d in forced if d.reason == MUST] == [last]
    assert all(d.reason == LOWEST for d in plain)


def test_more_that_must_be_drawn_than_the_rate_asks_for_leave_no_room_for_others() -> None:
    sites = [site(n) for n in range(20)]
    must = {s.site_id_code or s.url for s in sites[:9]}
    drawn = draw(sites, 30, "s", must=must)
    assert {d.site.url for d in drawn} == {s.url for s in sites[:9]}
    assert {d.reason for d in drawn} == {MUST}


def test_what_is_excluded_is_not_in_the_base() -> None:
    sites = [site(n) for n in range(20)]
    out = {s.site_id_code or s.url for s in sites[:10]}
    drawn = draw(sites, 30, "s", exclude=out)
    assert len(drawn) == 3
    assert not {d.site.url for d in drawn} & {s.url for s in sites[:10]}


HEADER = "site_id_code,name,url,region\n"


def listing(tmp_path: Path, encoding: str = "utf-8-sig") -> Path:
    file = tmp_path / "sites.csv"
    rows = "".join(f"41{n:08},网站{n},http://s{n}.gov.cn,{REGIONS[n % 3]}\n" for n in range(30))
    file.write_bytes((HEADER + rows).encode(encoding))
    return file


def sample_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_files_in_files_out(tmp_path: Path) -> None:
    out = tmp_path / "sample.csv"
    said = draw_file(listing(tmp_path), 30, "2016年第三季度", ["region"], None, None, out)
    sample = sample_of(out)
    assert len(sample) == 9
    assert Counter(row["region"] for row in sample) == dict.fromkeys(REGIONS, 3)
    assert {row["reason"] for row in sample} == {"抽中"}
    code = sample[0]["site_id_code"]
    assert sample[0]["ticket"] == hashlib.sha256(f"2016年第三季度{code}".encode()).hexdigest()
    codes = "".join(f"41{n:08}\n" for n in range(30))
    assert "3 层抽取 9 个(30.0%)" in said.translate({ord("\uff08"): "(", ord("\uff09"): ")"})
    assert hashlib.sha256(codes.encode()).hexdigest() in said
    assert hashlib.sha256("2016年第三季度".encode()).hexdigest() in said


def test_a_field_that_no_site_has_is_said_to_make_no_strata(tmp_path: Path) -> None:
    said = draw_file(
        listing(tmp_path), 30, "s", ["region", "sponsor"], None, None, tmp_path / "sample.csv"
    )
    assert "没有一个网站填了 sponsor" in said
    assert "填了 region" not in said


def test_the_hash_of_the_file_as_it_lies_there_is_printed(tmp_path: Path) -> None:
    """Regions and levels decide the strata: with any tool one sees that none was changed."""
    listed = listing(tmp_path)
    said = draw_file(listed, 30, "s", ["region"], None, None, tmp_path / "sample.csv")
    assert hashlib.sha256(listed.read_bytes()).hexdigest() in said


def test_gbk_lists_draw_the_same(tmp_path: Path) -> None:
    a, b = tmp_path / "a.csv", tmp_path / "b.csv"
    draw_file(listing(tmp_path), 30, "s", [], None, None, a)
    draw_file(listing(tmp_path, "gbk"), 30, "s", [], None, None, b)
    assert a.read_bytes() == b.read_bytes()


def test_must_and_exclude_take_codes_urls_and_whole_tables(tmp_path: Path) -> None:
    must, exclude = tmp_path / "must.csv", tmp_path / "exclude.txt"
    must.write_text("site_id_code,name\n4100000007,网站7\n", "utf-8-sig")
    exclude.write_text("http://s8.gov.cn\n4100000009\n\n", "utf-8")
    out = tmp_path / "sample.csv"
    draw_file(listing(tmp_path), 10, "s", [], must, exclude, out)
    drawn = {row["site_id_code"]: row["reason"] for row in sample_of(out)}
    assert drawn["4100000007"] == "必抽"
    assert not {"4100000008", "4100000009"} & set(drawn)
    assert len(drawn) == 3


def test_must_and_exclude_are_excel_files_too(tmp_path: Path) -> None:
    must, exclude = tmp_path / "必抽.xlsx", tmp_path / "不抽.XLSX"
    # Excel keeps a code that was typed as a number.
    workbook(must, [["序号", "标识码", "名称"], ["1", 4100000007, "网站7"]])
    workbook(exclude, [["http://s8.gov.cn"], [], ["4100000009"]])
    out = tmp_path / "sample.csv"
    draw_file(listing(tmp_path), 10, "s", [], must, exclude, out)
    drawn = {row["site_id_code"]: row["reason"] for row in sample_of(out)}
    assert drawn["4100000007"] == "必抽"
    assert not {"4100000008", "4100000009"} & set(drawn)


def test_an_excel_list_whose_name_is_in_the_code_of_chinese_windows(tmp_path: Path) -> None:
    """As archives packed there are unpacked elsewhere: the name is no UTF-8."""
    workbook(tmp_path / "must.xlsx", [["标识码"], ["4100000007"]])
    must = tmp_path / os.fsdecode("必抽.xlsx".encode("gbk"))
    (tmp_path / "must.xlsx").rename(must)
    out = tmp_path / "sample.csv"
    draw_file(listing(tmp_path), 10, "s", [], must, None, out)
    assert MUST in {row["reason"] for row in sample_of(out)}


def test_what_an_excel_list_names_wrongly_is_told_with_its_line(tmp_path: Path) -> None:
    must = tmp_path / "must.xlsx"
    workbook(must, [["标识码"], ["4100000007"], ["4199999999"]])
    with pytest.raises(InputError, match="must.xlsx:3"):
        draw_file(listing(tmp_path), 10, "s", [], must, None, tmp_path / "sample.csv")


@pytest.mark.parametrize("name", ["must.xlsx", "must.csv"])
def test_a_list_that_cannot_be_read_is_one_line(tmp_path: Path, name: str) -> None:
    must = tmp_path / name
    with pytest.raises(InputError, match=name):
        draw_file(listing(tmp_path), 10, "s", [], must, None, tmp_path / "sample.csv")
    must.mkdir()
    with pytest.raises(InputError, match=name) as error:
        draw_file(listing(tmp_path), 10, "s", [], must, None, tmp_path / "sample.csv")
    assert len(str(error.value).splitlines()) == 1


def workbook(path: Path, rows: list[list[object]]) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)


@pytest.mark.parametrize(
    "must, exclude, by, message",
    [
        ("4199999999\n", "", [], "must.txt:1:名单里没有“4199999999”"),
        ("4100000001\n", "http://s1.gov.cn/\n", [], "4100000001 同时在必抽和不抽名单里"),
        ("", "", ["colour"], "不能按“colour”分层"),
    ],
)
def test_bad_input_is_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    must: str,
    exclude: str,
    by: list[str],
    message: str,
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    files = tmp_path / "must.txt", tmp_path / "exclude.txt"
    for file, text in zip(files, (must, exclude), strict=True):
        file.write_text(text, "utf-8")
    out = tmp_path / "sample.csv"
    with pytest.raises(InputError) as error:
        draw_file(listing(tmp_path), 30, "s", by, *files, out)
    assert str(error.value).startswith(message)
    assert len(str(error.value).splitlines()) == 1
    assert not out.exists()
