"""网址不变: articles of an earlier inspection, asked for again; gone is what says that it is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from crawl_server import Answer, WebSite, now, serving
from given_tools import folder_in, inspected, row, seen_in
from site_facts import WINDOWS, facts, home, link

from xuncha.checks.lasting_addresses.check import observe
from xuncha.crawl.outages.silence import STOPPED_ANSWERING
from xuncha.errors import InputError
from xuncha.facts import Certainty, Coverage, EarlierLinks, LinkVerdict, Outcome, Site, State
from xuncha.given import Given
from xuncha.given.earlier import MOST_ASKED, check_earlier, earlier_in, earlier_of
from xuncha.judging.site import judge_evidence
from xuncha.score.judge import judge
from xuncha.score.rulebook import load_rulebook

TODAY = now().date()
ARTICLES = [f"/xxgk/202001/t20200115_{n}.html" for n in range(1, 7)]
KEPT, MOVED, GONE, SOFT, BROKEN, FORBIDDEN = ARTICLES
BODY = "<p>各乡镇人民政府、县直各单位,现将有关事项通知如下,请遵照执行。</p>" * 4


def fill(site: WebSite, *articles: str) -> None:
    site.links("/", "/xxgk/")
    site.links("/xxgk/", *articles)
    for url in articles:
        site.page(url, f"<title>{url}</title><h1>关于做好工作的通知</h1>{BODY}")


@pytest.fixture(scope="module", name="told")
def two_inspections(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Path, Path, WebSite]]:
    """A site inspected, redesigned, and inspected again with the earlier result at hand."""
    before, after = (tmp_path_factory.mktemp(name) for name in ("before", "after"))
    site = WebSite()
    fill(site, *ARTICLES)
    with serving(site):
        inspected(site.base + "/", before, TODAY)
        for url in ARTICLES:
            del site.pages[url]
        fill(site, KEPT)
        site.pages[MOVED] = Answer(b"", 301, location="/new/1.html")
        site.page("/new/1.html", f"<h1>关于做好工作的通知</h1>{BODY}")
        site.page(SOFT, "<title>404</title><p>您访问的页面不存在</p>")
        site.page(BROKEN, "", status=503)
        site.page("/robots.txt", f"User-agent: *\nDisallow: {FORBIDDEN}\n", type="text/plain")
        site.log.clear()
        inspected(site.base + "/", after, TODAY, Given(earlier=before))
        yield before, after, site


@pytest.mark.slow
def test_what_is_gone_is_suspected_and_what_was_not_settled_is_said(
    told: tuple[Path, Path, WebSite],
) -> None:
    _, out, site = told
    seen = seen_in(out)
    gone = {one["url"].removeprefix(site.base): one for one in seen["address_gone"]}
    assert set(gone) == {GONE, SOFT}
    assert gone[GONE]["status"] == 404
    (kept,) = seen["addresses_kept"]
    assert (kept["known"], kept["kept"], kept["gone"]) == (6, 2, 2)
    (left,) = seen["addresses_unknown"]
    assert "2 个" in left["reason"]


def test_it_is_asked_as_a_guest_asks(told: tuple[Path, Path, WebSite]) -> None:
    site = told[2]
    assert site.asked(FORBIDDEN) == []
    # Gone is what was seen to be gone twice.
    assert site.asked(GONE) == site.asked(SOFT) == ["GET", "GET"]
    assert site.asked(MOVED) == ["GET"]


def test_none_of_it_is_a_page_of_the_site(told: tuple[Path, Path, WebSite]) -> None:
    before, after, site = told
    links = (folder_in(after) / "links.csv").read_text("utf-8-sig")
    assert GONE not in links
    assert "/new/1.html" not in links
    report = inspected(site.base + "/", after, TODAY)
    assert report["coverage"]["pages"] == 3
    assert row(report, "G17-P10")["count"] == 0


def test_the_report_has_it_with_evidence(told: tuple[Path, Path, WebSite]) -> None:
    _, after, site = told
    report = inspected(site.base + "/", after, TODAY)
    said = row(report, "G17-P9")
    assert said["state"] == State.UNDETERMINED
    found = [f for f in report["findings"] if f["fingerprint"] in said["findings"]]
    assert [f["state"] for f in found] == ["suspected", "suspected"]
    assert all(f["evidence"]["record_id"] for f in found)


def test_it_is_judged_again_from_the_evidence_alone(told: tuple[Path, Path, WebSite]) -> None:
    _, after, site = told
    first = inspected(site.base + "/", after, TODAY)
    path = folder_in(after) / "evidence.warc.gz"
    again = judge_evidence(path, (), None, now())
    assert {**again, "produced_at": ""} == {**first, "produced_at": ""}


def test_judge_looks_at_what_the_evidence_happens_to_hold(
    told: tuple[Path, Path, WebSite],
) -> None:
    before = told[0]
    path = folder_in(before) / "evidence.warc.gz"
    report = judge_evidence(path, (), None, now(), Given(earlier=before))
    assert row(dict(report), "G17-P9")["state"] == State.MET


def test_without_an_earlier_result_the_row_stays_with_a_person(
    told: tuple[Path, Path, WebSite],
) -> None:
    before = told[0]
    report = judge_evidence(folder_in(before) / "evidence.warc.gz", (), None, now())
    assert row(dict(report), "G17-P9")["state"] == State.MANUAL


def test_a_sample_is_the_same_everywhere_and_of_this_site_alone(tmp_path: Path) -> None:
    site = WebSite()
    fill(site, *(f"/xxgk/202001/t20200115_{n}.html" for n in range(100, 180)))
    began = now().date()
    with serving(site):
        inspected(site.base + "/", tmp_path, TODAY)
    wanted = earlier_of(tmp_path, Site(site.base + "/"))
    assert wanted is not None
    assert (wanted.known, len(wanted.urls)) == (80, MOST_ASKED)
    # It may be midnight meanwhile.
    assert wanted.day in (str(began), str(now().date()))
    assert wanted == earlier_of(folder_in(tmp_path), Site(site.base + "/"))
    assert earlier_of(tmp_path, Site("http://other.gov.cn/")) is None


def test_articles_are_known_by_short_numbers_or_their_query_from_pages_of_lists(
    tmp_path: Path,
) -> None:
    site = WebSite()
    articles = ("/gzdt/7.html", "/gzdt/12.shtml", "/show.jsp?newsid=3051")
    fill(site, *articles, "/xxgk/index_2.html", "/xxgk/list_3.html", "/list.jsp?columnid=12")
    with serving(site):
        inspected(site.base + "/", tmp_path, TODAY)
    wanted = earlier_of(tmp_path, Site(site.base + "/"))
    assert wanted is not None
    found = sorted(url.removeprefix(site.base) for url in wanted.urls)
    assert found == sorted(articles)


def test_a_folder_without_a_result_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="没有以前检查的结果"):
        check_earlier(tmp_path)


# ---------------------------------------------------------------- the check by itself


def earlier(*verdicts: LinkVerdict) -> EarlierLinks:
    targets = (replace(link(f"http://www.shili.gov.cn/{n}", v)) for n, v in enumerate(verdicts))
    return EarlierLinks("2017-12-01", len(verdicts), tuple(targets))


def state_of(**changes: object) -> State:
    made = facts(**changes)
    rule = next(r for r in load_rulebook("guideline-2017").rules if r.id == "G17-P9")
    return judge(rule, observe(made, WINDOWS), made.site).state


def test_what_all_opens_is_met() -> None:
    assert state_of(earlier=earlier(LinkVerdict.OK, LinkVerdict.OK)) is State.MET
    assert state_of() is State.MANUAL


@pytest.mark.parametrize(
    "verdict", [LinkVerdict.BLOCKED, LinkVerdict.UNVERIFIED, LinkVerdict.SKIPPED]
)
def test_what_was_not_settled_is_not_gone(verdict: LinkVerdict) -> None:
    (seen,) = observe(facts(earlier=earlier(verdict)), WINDOWS)
    assert (seen.name, seen.certainty) == ("addresses_unknown", Certainty.UNKNOWN)


def test_a_404_that_was_not_believed_is_not_gone() -> None:
    """A firewall, or our own network, may have answered in the site's place."""
    not_believed = replace(
        link("http://www.shili.gov.cn/1", LinkVerdict.UNVERIFIED), reason=Outcome.NOT_FOUND
    )
    (seen,) = observe(facts(earlier=EarlierLinks("2017-12-01", 1, (not_believed,))), WINDOWS)
    assert (seen.name, seen.certainty) == ("addresses_unknown", Certainty.UNKNOWN)


def test_a_server_error_is_no_answer_that_it_is_gone() -> None:
    broken = replace(link("http://www.shili.gov.cn/1", LinkVerdict.DEAD), reason="server_error")
    (seen,) = observe(facts(earlier=EarlierLinks("2017-12-01", 1, (broken,))), WINDOWS)
    assert seen.certainty is Certainty.UNKNOWN


@pytest.mark.parametrize(
    "changes",
    [
        {"home": home(Outcome.TIMEOUT)},
        {"redirected_to": "http://other.gov.cn/"},
        {"coverage": Coverage(skipped={STOPPED_ANSWERING: 9})},
    ],
)
def test_a_site_that_was_not_reached_well_lost_nothing(changes: dict[str, object]) -> None:
    (seen,) = observe(facts(earlier=earlier(LinkVerdict.DEAD), **changes), WINDOWS)
    assert seen.certainty is Certainty.UNKNOWN


def test_the_day_of_before_stands_in_the_finding() -> None:
    (seen,) = observe(facts(earlier=earlier(LinkVerdict.DEAD)), WINDOWS)
    assert seen.detail["day"] == str(date(2017, 12, 1))


@pytest.mark.slow
def test_a_folder_known_to_be_of_the_site_needs_no_same_address(
    told: tuple[Path, Path, WebSite],
) -> None:
    """An office knows its site by its entry in the register, whatever it was called then."""
    before, _, site = told
    moved = Site(site.base + "/index.html")
    assert earlier_of(before, moved) is None
    assert earlier_in(folder_in(before), moved).known == 6
