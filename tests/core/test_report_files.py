"""The files of a site: CSV that survives Excel, a page that hostile sites cannot write into."""

import csv
import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_help import PRODUCED, report_of
from site_facts import AS_OF, HOME, column, facts, guide, home, link
from test_report_contract import SCORED, STATES, VETO

from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import Outdated
from xuncha.crawl.outages.silence import HOST_SILENT, STOPPED_ANSWERING
from xuncha.crawl.queue.frontier import BUDGET, MAX_DEPTH
from xuncha.crawl.queue.traps import CALENDAR, REPEATING, TOO_DEEP, TOO_LONG, VARIANTS
from xuncha.crawl.ruling.verdicts import NOT_RECHECKED
from xuncha.facts import ColumnKind, Coverage, DatesApart, LinkVerdict, Outcome, Site
from xuncha.punctuation import full_width
from xuncha.report.brief import brief_of
from xuncha.report.html import render_html
from xuncha.report.site import build_report, write_report
from xuncha.report.strips import WIDTH, strip_of
from xuncha.report.summary import write_summary
from xuncha.report.templating import linkable
from xuncha.report.words import reason_words
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score

EVIL = '<script>alert("x")</script>'


def rows_of(path):
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))


def test_the_files_of_a_site(tmp_path):
    folder = tmp_path / "new" / "site"
    report = report_of(SCORED)
    write_report(folder, report, SCORED)
    names = {"report.json", "report.html", "links.csv", "columns.csv"}
    assert {path.name for path in folder.iterdir()} == names
    assert json.loads((folder / "report.json").read_text("utf-8")) == report


def test_a_second_rulebook_adds_only_its_report(tmp_path):
    write_report(tmp_path, report_of(), facts(), suffix="-census-2015")
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"report-census-2015.json", "report-census-2015.html"}


def test_links_csv_has_every_link_with_the_contracts_columns(tmp_path):
    blocked = link("https://waf.example.com/", LinkVerdict.BLOCKED, status=412, reason="blocked")
    never = link(f"{HOME}z", LinkVerdict.SKIPPED, status=None, parents=(), parent_count=0)
    site = facts(links=(never, blocked, *SCORED.links))
    write_report(tmp_path, report_of(site), site)
    rows = rows_of(tmp_path / "links.csv")
    header = (
        "url,final_url,kind,on_home,verdict,status,reason,attempts,parent_count,first_parent,"
        "anchor_text"
    )
    assert list(rows[0]) == header.split(",")
    assert [row["url"] for row in rows] == sorted(link.url for link in site.links)
    by_url = {row["url"]: row for row in rows}
    assert by_url["https://waf.example.com/"]["verdict"] == "blocked"
    assert by_url[f"{HOME}z"]["status"] == by_url[f"{HOME}z"]["first_parent"] == ""
    assert by_url[f"{HOME}a.html"]["on_home"] == "true"


def test_columns_csv_says_what_report_json_says(tmp_path):
    report = report_of(SCORED)
    write_report(tmp_path, report, SCORED)
    rows = rows_of(tmp_path / "columns.csv")
    as_text = [
        {k: "" if v is None else str(v) for k, v in column.items()} for column in report["columns"]
    ]
    assert rows == as_text


# The last ones are full-width: Chinese input methods write them, and spreadsheets take them.
@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", " =", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_page_text_never_becomes_a_formula(tmp_path, start):
    evil = f'{start}HYPERLINK("http://evil/")'
    site = facts(
        links=(link(f"{HOME}a", anchor_text=evil),),
        columns=(column(evil, ColumnKind.NEWS),),
    )
    write_report(tmp_path, report_of(site), site)
    assert rows_of(tmp_path / "links.csv")[0]["anchor_text"] == "'" + evil
    assert rows_of(tmp_path / "columns.csv")[0]["name"] == "'" + evil


def test_text_with_commas_quotes_and_newlines_survives(tmp_path):
    text = '关于"两会",\n的通知'
    site = facts(links=(link(f"{HOME}a", anchor_text=text),))
    write_report(tmp_path, report_of(site), site)
    raw = (tmp_path / "links.csv").read_text("utf-8-sig")
    with (tmp_path / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["anchor_text"] == text
    assert '""两会""' in raw


class _Tags(HTMLParser):
    """Tags and attributes of a page; void elements and nesting are left to browsers."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.links, self.ids, self.attributes = [], [], [], set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        named = dict(attrs)
        self.attributes |= set(named)
        if "id" in named:
            self.ids.append(named["id"])
        for name in ("href", "src"):
            if name in named:
                self.links.append(named[name])


def hostile_site():
    evil_url = "javascript:alert(1)"
    return facts(
        site=Site(HOME, name=EVIL, sponsor=EVIL, region='" onload="x'),
        columns=(column(EVIL, ColumnKind.NEWS, date(2010, 1, 1), url=evil_url),),
        guides=(guide(EVIL, *guide("x").present[:2], forms_not_offered=(EVIL,)),),
        links=(
            link(f'{HOME}"><img src=x onerror=alert(1)>', LinkVerdict.DEAD, anchor_text=EVIL),
            link(evil_url, LinkVerdict.DEAD, parents=(evil_url,)),
        ),
        coverage=Coverage(pages=1, vantage=EVIL, skipped={EVIL: 1}),
    )


def test_hostile_text_stays_text():
    site = hostile_site()
    page = _Tags(render_html(report_of(site), site))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert not {name for name in page.attributes if name.startswith("on")}
    assert not [url for url in page.links if url.startswith("javascript:")]


@pytest.mark.parametrize("state", STATES)
def test_the_page_is_self_contained_chinese_and_its_links_lead_somewhere(state):
    site = STATES[state]
    text = render_html(report_of(site), site)
    page = _Tags(text)
    assert text.startswith("<!DOCTYPE html>")
    assert '<html lang="zh-CN">' in text
    assert not {"script", "link", "iframe", "img"} & set(page.tags)
    assert "style" not in page.attributes
    assert "url(http" not in text
    assert "@import" not in text
    assert len(page.ids) == len(set(page.ids))
    broken = {url for url in page.links if url.startswith("#") and url[1:] not in page.ids}
    assert not broken


@pytest.mark.parametrize(
    "state, words",
    [
        ("clean", ["合格", "得 100 分"]),
        ("veto", ["不合格", "单项否决", "首页长期不更新", "互动回应差"]),
        ("unreachable", ["无法核实", "没有可用性监测数据", "超过时限没有响应", "没有看到的"]),
    ],
)
def test_the_verdict_and_why_stand_first(state, words):
    site = STATES[state]
    page = re.sub(r"<style>.*?</style>", "", render_html(report_of(site), site), flags=re.S)
    first = page[: page.index('id="indicators"')]
    last = page
    for word in words[:-1]:
        assert word in first
    assert words[-1] in last


def test_findings_beyond_fifty_are_folded_and_beyond_the_page_named():
    links = tuple(link(f"{HOME}{n:04}.html", LinkVerdict.DEAD) for n in range(700))
    site = facts(links=links)
    text = render_html(report_of(site), site)
    assert "再看 450 处" in text
    assert "其余 200 处没有列在这里，全部见同目录的 links.csv" in text
    assert "0499.html" in text
    assert "0500.html" not in text


def test_a_column_waiting_for_a_person_says_so():
    site = facts(columns=(column("甲", ColumnKind.NEWS, date(2010, 1, 1), confidence=0.4),))
    assert "待人工确认" in render_html(report_of(site), site)


def test_a_hint_on_the_days_of_a_column_makes_nobody_confirm_that_it_is_stale():
    apart = DatesApart(1, "http://a.gov.cn/1.html", date(2010, 2, 1), date(2010, 1, 1))
    site = facts(columns=(column("甲", ColumnKind.NEWS, date(2010, 1, 1), dates_apart=apart),))
    table = render_html(report_of(site), site).partition('id="columns"')[2].partition("</table>")[0]
    assert "超期未更新" in table
    assert "待人工确认" not in table


def test_every_reason_of_the_crawl_has_words():
    named = (BUDGET, MAX_DEPTH, HOST_SILENT, STOPPED_ANSWERING, NOT_RECHECKED)
    traps = (TOO_LONG, REPEATING, TOO_DEEP, CALENDAR, VARIANTS)
    for reason in (*named, *traps, *Outcome):
        assert not reason_words(reason).isascii()


@given(st.text(max_size=60))
def test_only_web_addresses_become_links(url):
    if linkable(url):
        assert url.strip().lower().startswith(("http:", "https:"))


@given(st.integers(min_value=-5, max_value=5000), st.one_of(st.none(), st.integers(1, 400)))
def test_strips_stay_within_their_width(age, period):
    newest = date.fromordinal(AS_OF.toordinal() - age)
    strip = strip_of({"newest": newest.isoformat(), "period_days": period, "state": "fresh"}, AS_OF)
    assert 0 <= strip.filled <= WIDTH
    if period:
        assert (strip.filled > WIDTH / 2) <= (age > period)


def test_summary_has_a_row_a_site_and_one_for_what_could_not_be_inspected(tmp_path):
    rows = [("甲", None, brief_of(report_of(VETO)), ""), ("乙", None, None, "网址写法有误")]
    write_summary(tmp_path, rows)
    failing, rejected = rows_of(tmp_path / "summary.csv")
    assert failing["verdict"] == "fail"
    assert failing["reasons"] == "首页长期不更新;互动回应差"
    assert failing["host"] == "www.shili.gov.cn"
    assert failing["pages"] == "120"
    assert (rejected["name"], rejected["verdict"]) == ("乙", "undetermined")
    assert rejected["explanation"] == "网址写法有误"


def test_a_redirected_site_says_where_it_leads():
    site = replace(facts(), redirected_to="http://other.gov.cn/")
    text = render_html(report_of(site), site)
    assert "http://other.gov.cn/" in text


def tiles(site):
    """The numbers at the top: label → number, where its link leads, whether it is marked."""
    page = render_html(report_of(site), site)
    found = re.findall(r'<a href="#(\w+)"( class="has")?><b>(.*?)</b><span>(.*?)</span></a>', page)
    return {label: (number, anchor, bool(has)) for anchor, has, number, label in found}


def test_numbers_that_are_faults_are_marked_and_lead_to_their_list():
    assert tiles(SCORED) == {
        "查看页面": ("9", "coverage", False),
        "首页死链接": ("1", "dead_links", True),
        "其他死链接": ("1", "dead_links", True),
        "超期栏目": ("1", "columns", True),
        "空白栏目": ("1", "columns", True),
        "超期未答复信件": ("0", "interaction", False),
        "要素不全的指南": ("1", "guides", True),
        "无法核实的链接": ("0", "coverage", False),
    }
    assert tiles(VETO)["超期未答复信件"] == ("1", "interaction", True)


def test_numbers_of_a_site_without_faults_are_not_marked():
    clean = tiles(facts())
    assert not any(is_marked for _, _, is_marked in clean.values())
    # There is no list of dead links to lead to.
    assert clean["首页死链接"] == ("0", "findings", False)


def test_unread_numbers_are_dashes_and_not_zeros():
    site = facts(home=home(Outcome.DNS), columns=(), guides=(), links=())
    text = render_html(report_of(site), site)
    assert "<b>—</b><span>超期栏目</span>" in text


def test_what_was_seen_stands_beside_the_reason():
    names = [f"办事{n}" for n in range(3)]
    site = facts(
        guides=tuple(guide(name, *guide("x").present[:-1]) for name in names),
        links=tuple(link(f"{HOME}{n}.html", LinkVerdict.DEAD) for n in range(3)),
    )
    first = page_until(render_html(report_of(site), site), 'id="indicators"')
    assert "缺要素的事项数" in first
    assert first.count("办事0") == 0
    assert re.search("<li>[^<]*页面不存在[^<]* 3 处</li>", first)


def test_days_stay_whole_and_marks_are_those_of_chinese_where_people_read():
    stale = STATES["veto"]
    first = page_until(render_html(report_of(stale), stale), 'id="indicators"')
    assert re.search(r'自 <span class="date">\d{4}-\d\d-\d\d</span> 起', first)
    site = facts(links=(link(f"{HOME}1.html", LinkVerdict.DEAD),))
    report = report_of(site)
    page = page_until(render_html(report, site), 'id="indicators"')
    # The sentence is data in the file, and prose on the page.
    assert ":" in report["sentence"]
    said = re.search("<b>扣分情况</b>([^<]*)</p>", page)[1]
    assert said == full_width(report["sentence"])
    assert not set(",;:") & set(said)


def page_until(page: str, mark: str) -> str:
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    return page[: page.index(mark)]


def test_practice_sites_are_marked_and_others_are_not():
    practice = facts(site=Site("http://s001.yanlian.invalid/", name="甲"))
    assert "演练数据" in render_html(report_of(practice), practice)
    assert "演练数据" not in render_html(report_of(), facts())


def test_where_nothing_was_read_no_zero_and_no_absence_is_claimed():
    site = facts(home=home(Outcome.DNS), columns=(), guides=(), links=())
    text = render_html(report_of(site), site)
    assert text.count("没有读到\uff0c不等于没有") == 2
    assert "1 年内 0 次" not in text


def test_names_that_may_have_changed_since_they_were_checked_are_said():
    book = load_rulebook("census-2015")
    card = score(book, run_checks(SCORED, book.windows), SCORED.site, SCORED.as_of)
    old = Outdated(15, date(2016, 3, 31))
    report = build_report(SCORED, card, PRODUCED, book.windows, old)
    assert report["coverage"]["outdated_terms"] == {"terms": 15, "as_of": "2016-03-31"}
    assert "只核对到 2016-03-31" in render_html(report, SCORED)
    assert "outdated_terms" not in report_of(SCORED)["coverage"]
