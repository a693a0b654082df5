"""重要政策转载: the list against titles and times; twelve hours, and what a day alone can tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter
from crawl_server import WebSite, now, serving
from given_tools import folder_in, inspected, row, seen_in
from read_tools import read
from site_facts import WINDOWS, column, facts, home

from xuncha.checks.reposts.check import observe
from xuncha.errors import InputError
from xuncha.facts import (
    Certainty,
    ColumnKind,
    Coverage,
    ListedPolicy,
    Outcome,
    Repost,
    State,
)
from xuncha.given import Given, read_given
from xuncha.given.reposts import read_policies, sort_policies
from xuncha.judging.site import judge_evidence
from xuncha.read.pagefacts import Page
from xuncha.read.reposts import read_reposts
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook

TITLE = "国务院办公厅关于示例事项的指导意见"
ORIGINAL = "http://www.gov.cn/zhengce/content/2020-11/02/content_5550000.htm"
POLICY = ListedPolicy(TITLE, "2020-11-02T09:00:00+08:00", ORIGINAL)
HOST = "http://www.shili.gov.cn"
BODY = (
    "<p>各省、自治区、直辖市人民政府,国务院各部委、各直属机构:经国务院同意,提出以下意见。</p>" * 3
)

# ---------------------------------------------------------------- the list of the office


def written(path: Path, text: str, encoding: str = "utf-8-sig") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
@pytest.mark.parametrize(
    "moment",
    ["2020-11-02 09:00", "2020/11/2 9:00:00", "2020年11月2日9时00分", "2020-11-02T09:00:00+08:00"],
)
def test_a_list_is_read_as_offices_write_it(tmp_path: Path, encoding: str, moment: str) -> None:
    text = f"标题,发布时间,原文网址\n{TITLE},{moment},{ORIGINAL}\n"
    assert read_policies(written(tmp_path / "list.csv", text, encoding)) == (POLICY,)


def test_what_a_damaged_file_has_between_its_letters_is_left_out(tmp_path: Path) -> None:
    # A database takes no NUL.
    text = f"标题,发布时间,原文网址\n{TITLE}\0,2020-11-02 09:00,{ORIGINAL}\n"
    assert read_policies(written(tmp_path / "list.csv", text)) == (POLICY,)


def test_a_list_from_excel_has_real_moments(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["title", "published", "url"])
        sheet.write(1, 0, TITLE)
        sheet.write(1, 1, 44137.375, book.add_format({"num_format": "yyyy/m/d h:mm"}))
        sheet.write_string(1, 2, ORIGINAL)
    assert read_policies(path) == (POLICY,)


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        (f"{TITLE},2020-11-02,{ORIGINAL}", "published", "时分"),
        (f"{TITLE},昨天,{ORIGINAL}", "published", "时分"),
        (f"{TITLE},2020-13-02 09:00,{ORIGINAL}", "published", "时分"),
        (f"{TITLE},9999-12-31 23:00-08:00,{ORIGINAL}", "published", "时分"),
        (f"通知,2020-11-02 09:00,{ORIGINAL}", "title", "完整标题"),
        (f"{TITLE},2020-11-02 09:00,www.gov.cn/a.htm", "url", "完整网址"),
    ],
)
def test_a_bad_cell_is_told_with_its_row_and_column(
    tmp_path: Path, line: str, column: str, said: str
) -> None:
    good = f"{TITLE},2020-11-02 09:00,{ORIGINAL}"
    path = written(tmp_path / "list.csv", f"title,published,url\n{good}\n{line}\n")
    with pytest.raises(InputError) as told:
        read_given(None, path, None)
    assert f"第 3 行 {column} 列" in str(told.value)
    assert said in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "text", ["", "title,published,url\n", "title,url\n一份很重要的文件,http://a/\n"]
)
def test_an_empty_list_or_one_without_a_column_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError):
        read_policies(written(tmp_path / "list.csv", text))


# ---------------------------------------------------------------- titles and times on the site


def article(title: str, info: str = "发布时间:2020-11-02 15:30", n: int = 1) -> Page:
    return read(
        f"{HOST}/zcwj/202011/t20201102_{n}.html",
        f"<title>{title}_示例县人民政府</title><h1>{title}</h1><p>{info} 来源:中国政府网</p>{BODY}",
    )


def listing(title: str, url: str) -> Page:
    rows = "".join(
        f"<li><a href='{link}'>{name}</a><span>2020-11-0{n}</span></li>"
        for n, (name, link) in enumerate(
            [
                (title, url),
                ("县政府召开常务会议研究工作", "/a/t1_1.html"),
                ("全县秋收基本结束", "/a/t1_2.html"),
            ],
            start=1,
        )
    )
    return read(f"{HOST}/zcwj/", f"<title>政策文件</title><ul class='list'>{rows}</ul>")


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        f"{TITLE}(国办发〔2020〕36号)",
        f"转发{TITLE}",
        "国务院办公厅 关于示例事项的指导意见",
        "关于示例事项的指导意见",
    ],
)
def test_the_same_policy_is_known_by_its_words(title: str) -> None:
    (found,) = read_reposts([POLICY], [article(title)])
    assert found.url
    assert found.moment == "2020-11-02T15:30:00+08:00"


@pytest.mark.parametrize(
    "title",
    [
        f"《{TITLE}》解读",
        f"一图读懂{TITLE}",
        f"示例县贯彻落实《{TITLE}》",
        "关于示例事项",
        "国务院办公厅关于其他事项的指导意见",
        f"关于废止《{TITLE}》的通知",
        f"{TITLE}的补充通知",
        f"{TITLE}的任务分工方案",
        f"{TITLE}实施细则",
        f"某某县关于{TITLE}的实施方案",
    ],
)
def test_what_is_only_about_it_is_no_repost(title: str) -> None:
    assert read_reposts([POLICY], [article(title)]) == (Repost(POLICY),)


def test_the_earliest_counts_and_a_moment_goes_before_a_day() -> None:
    later = article(TITLE, "发布时间:2020-11-05 08:00", n=2)
    entry = listing(TITLE, ORIGINAL)
    (found,) = read_reposts([POLICY], [later, entry])
    assert (str(found.day), found.moment) == ("2020-11-01", "")
    (found,) = read_reposts([POLICY], [later, article(TITLE)])
    assert found.moment.startswith("2020-11-02T15:30")


def test_one_of_the_same_name_from_years_before_is_not_taken_for_it() -> None:
    before = article(TITLE, "发布时间:2015-11-02 15:30", n=2)
    (found,) = read_reposts([POLICY], [before, article(TITLE)])
    assert found.moment.startswith("2020-11-02")
    (found,) = read_reposts([POLICY], [before])
    assert found.moment.startswith("2015")


def test_an_entry_that_leads_to_the_original_is_a_repost() -> None:
    (found,) = read_reposts([POLICY], [listing("关于示例事项的指导意见", ORIGINAL)])
    assert found.url == ORIGINAL


# ---------------------------------------------------------------- the check

AT = "2020-11-10T09:30:00+08:00"
RULE = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P20")


def reposted(moment: str = "", day: str = "") -> Repost:
    from datetime import date

    shown = date.fromisoformat(day or moment[:10]) if day or moment else None
    return Repost(POLICY, f"{HOST}/1.html", shown, moment, "<urn:uuid:p>", AT)


def seen(repost: Repost, **changes: object) -> list[tuple[str, Certainty]]:
    made = facts(reposts=(repost,), **{"home": home(at=AT), **changes})
    return [(o.name, o.certainty) for o in observe(made, WINDOWS)]


def state(*reposts: Repost) -> State:
    made = facts(reposts=reposts, home=home(at=AT))
    return judge(RULE, observe(made, WINDOWS), made.site).state


def test_twelve_hours_and_not_a_minute_more() -> None:
    in_time = reposted("2020-11-02T21:00:00+08:00")
    late = reposted("2020-11-02T21:01:00+08:00")
    assert seen(in_time) == [("repost_in_time", Certainty.CONFIRMED)]
    assert seen(late) == [("repost_late", Certainty.SUSPECTED)]
    assert (state(in_time), state(in_time, late), state()) == (
        State.MET,
        State.UNDETERMINED,
        State.MANUAL,
    )


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2015-11-02", "repost_unknown"),
        ("2020-11-01", "repost_in_time"),
        ("2020-11-02", "repost_unknown"),
        ("2020-11-03", "repost_late"),
        ("", "repost_unknown"),
    ],
)
def test_a_day_alone_tells_only_what_it_can(day: str, name: str) -> None:
    assert [n for n, _ in seen(reposted(day=day))] == [name]


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        # A day and a moment before it was published: it was signed before, or is another one.
        ("2020-11-01T09:00:00+08:00", "repost_in_time"),
        ("2020-11-01T08:59:00+08:00", "repost_unknown"),
    ],
)
def test_what_stood_there_more_than_a_day_before_may_be_another(moment: str, name: str) -> None:
    assert [n for n, _ in seen(reposted(moment))] == [name]


def test_what_was_not_found_is_suspected_only_of_a_site_that_was_seen_whole() -> None:
    nothing = Repost(POLICY)
    assert seen(nothing) == [("repost_missing", Certainty.SUSPECTED)]
    unread = column("政策文件", ColumnKind.POLICY, unreadable="被拦截")
    partly: list[dict[str, object]] = [
        {"coverage": Coverage(pages=9, budget_exhausted=True)},
        {"columns": (unread,)},
        {"home": home(Outcome.DNS, at=AT)},
    ]
    for changes in partly:
        assert seen(nothing, **changes) == [("repost_unknown", Certainty.UNKNOWN)]


def test_nothing_is_due_before_the_twelve_hours_are_over_nor_of_the_source_itself() -> None:
    assert seen(Repost(POLICY), home=home(at="2020-11-02T20:59:00+08:00")) == []
    own = Repost(replace(POLICY, url=f"{HOST}/1.html"))
    assert seen(own) == []


# ---------------------------------------------------------------- a whole inspection


def test_an_inspection_carries_the_list_so_that_it_is_judged_again(tmp_path: Path) -> None:
    site = WebSite()
    site.links("/", "/zcwj/")
    site.page(
        "/zcwj/",
        f"<title>政策文件</title><ul><li><a href='/zcwj/t20201103_1.html'>{TITLE}</a>2020-11-03</li></ul>",
    )
    site.page(
        "/zcwj/t20201103_1.html",
        f"<title>{TITLE}</title><h1>{TITLE}</h1><p>发布时间:2020-11-03 10:20 来源:中国政府网</p>{BODY}",
    )
    other = "国务院关于另一事项的重要决定"
    text = f"title,published,url\n{TITLE},2020-11-02 09:00,{ORIGINAL}\n{other},2020-11-02 09:00,{ORIGINAL}\n"
    given = read_given(None, written(tmp_path / "list.csv", text), None)
    with serving(site):
        report = inspected(site.base + "/", tmp_path / "out", now().date(), given)
    seen_now = seen_in(tmp_path / "out")
    (late,) = seen_now["repost_late"]
    assert late["reposted"] == "2020-11-03 10:20"
    assert [one["title"] for one in seen_now["repost_missing"]] == [other]
    assert row(report, "G17-P20")["state"] == State.UNDETERMINED
    path = folder_in(tmp_path / "out") / "evidence.warc.gz"
    again = judge_evidence(path, (), None, now())
    assert row(dict(again), "G17-P20") == row(report, "G17-P20")
    first = Given(policies=given.policies[:1])
    assert row(dict(judge_evidence(path, (), None, now(), first)), "G17-P20")["count"] == 0


def test_every_fault_of_a_list_is_told_beside_the_rows_that_can_be_used(tmp_path: Path) -> None:
    text = f"title,published,url\n短,x,y\n{TITLE},2020-11-02 09:00,{ORIGINAL}\n{TITLE},昨天,{ORIGINAL}\n"
    policies, faults = sort_policies(written(tmp_path / "list.csv", text))
    assert policies == (POLICY,)
    assert [str(fault).split(" 列")[0] for fault in faults] == [
        "转载清单第 2 行 title",
        "转载清单第 4 行 published",
    ]
