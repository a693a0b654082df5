from dataclasses import replace

import pytest
from scoring_help import HOME, dead_links, guide, judged, seen, stale

from xuncha.score.fingerprint import canonical_url, fingerprint


def test_it_has_a_version_and_survives_what_changes_between_runs() -> None:
    [fault] = dead_links(1)
    mark = fingerprint(HOME, fault)
    assert mark.startswith("x1-")
    later = replace(fault, count=3, at="2018-08-01T08:00:00+08:00", record_id="<other>")
    later = replace(later, detail={**fault.detail, "status": 500}, parents=(HOME,), parent_count=9)
    assert fingerprint("https://www.example.gov.cn:443", later) == mark


def test_it_does_not_change_between_versions() -> None:
    """A new value here breaks the history of every fault: change the prefix with it."""
    assert fingerprint(HOME, stale("news", "要闻")) == "x1-5c8d39783ab5728a"


@pytest.mark.parametrize(
    "a, b",
    [
        ("http://WWW.Example.gov.cn/a", "https://www.example.gov.cn/a#top"),
        ("http://www.example.gov.cn", "http://www.example.gov.cn:80/"),
        ("http://x.gov.cn/a;jsessionid=1F?id=1", "http://x.gov.cn/a;jsessionid=2E?id=1"),
    ],
)
def test_the_same_page(a: str, b: str) -> None:
    assert canonical_url(a) == canonical_url(b)


@pytest.mark.parametrize(
    "a, b",
    [
        ("http://x.gov.cn/a", "http://x.gov.cn/A"),
        ("http://x.gov.cn/a?id=1", "http://x.gov.cn/a?id=2"),
        ("http://x.gov.cn/", "http://x.gov.cn:8080/"),
    ],
)
def test_other_pages(a: str, b: str) -> None:
    assert canonical_url(a) != canonical_url(b)


def test_addresses_that_are_none_are_kept() -> None:
    for odd in ("", "http://[::1", "http://x:port/", "javascript:;"):
        assert isinstance(canonical_url(odd), str)


def test_elements_of_one_guide_and_sites_differ() -> None:
    time, phone = guide(["time", "phone"])
    assert fingerprint(HOME, time) != fingerprint(HOME, phone)
    assert fingerprint(HOME, time) != fingerprint("http://other.gov.cn/", time)


@pytest.mark.parametrize(
    "check, name, detail",
    [
        ("labels", "label_missing", {"label": "PubDate", "page_kind": "article"}),
        ("labels", "title_apart", {}),
        ("labels", "source_not_shown", {}),
        ("transport", "mixed_content", {"example": "http://a.example/x.js"}),
        ("letters", "letter_days_not_shown", {"title": "咨询"}),
        ("wording", "wrong_wording", {"found": "做客", "context": "局长做客直播间"}),
        ("injection", "script_trick", {"trick": "search_engines"}),
        ("advertising", "advert_loaded", {"host": "ads.example", "element": "script"}),
        ("advertising", "foreign_source", {"source": "某商报"}),
    ],
)
def test_what_is_wrong_on_many_pages_is_one_fault_wherever_it_is_seen_first(
    check: str, name: str, detail: dict[str, str]
) -> None:
    a = seen(check, name, HOME + "a", **detail)
    b = replace(a, url=HOME + "b", count=7)
    assert fingerprint(HOME, a) == fingerprint(HOME, b)


@pytest.mark.parametrize(
    "check, name, one, other",
    [
        ("advertising", "advert_loaded", {"host": "a.example"}, {"host": "b.example"}),
        ("advertising", "foreign_source", {"source": "甲报"}, {"source": "乙报"}),
        ("injection", "script_trick", {"trick": "a"}, {"trick": "b"}),
        ("wording", "wrong_wording", {"found": "a"}, {"found": "b"}),
    ],
)
def test_other_faults_of_the_same_page_have_other_names(
    check: str, name: str, one: dict[str, str], other: dict[str, str]
) -> None:
    first, second = seen(check, name, HOME, **one), seen(check, name, HOME, **other)
    assert fingerprint(HOME, first) != fingerprint(HOME, second)


def test_faults_that_nothing_tells_apart_still_have_names_of_their_own() -> None:
    letter = seen("letters", "letter_unanswered", title="咨询", asked="2016-05-01")
    card = judged(letter, replace(letter))
    marks = [f.fingerprint for f in card.findings]
    assert len(set(marks)) == 2
    assert sorted(marks)[1] == sorted(marks)[0] + "-2"
