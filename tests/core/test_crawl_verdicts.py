"""From attempts to verdicts, without any network: what may be called dead and what may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.outages.ownnetwork import doubtful_outcomes
from xuncha.crawl.ruling.attempts import HostRecord
from xuncha.crawl.ruling.verdicts import judge_links, with_verdicts
from xuncha.crawl.scope import Scope
from xuncha.facts import (
    Coverage,
    Exchange,
    Link,
    LinkKind,
    LinkTarget,
    LinkVerdict,
    Outcome,
    OwnOutage,
    Purpose,
    Site,
)

HOME = "http://www.x.gov.cn/"
SCOPE = Scope(Site(HOME))
STATUS = {
    Outcome.OK: 200,
    Outcome.NOT_FOUND: 404,
    Outcome.GONE: 410,
    Outcome.CLIENT_ERROR: 400,
    Outcome.SERVER_ERROR: 502,
    Outcome.BLOCKED: 412,
    Outcome.REDIRECT_LOOP: 302,
    Outcome.TOO_MANY_REDIRECTS: 302,
}


def exchange(
    url: str,
    outcome: Outcome,
    method: str = "GET",
    purpose: Purpose = Purpose.LINK,
    **fields: object,
) -> Exchange:
    status = fields.pop("status", STATUS.get(outcome))
    return Exchange(url, method, purpose, "t", outcome, status, url, **fields)  # type: ignore[arg-type]


def home() -> Exchange:
    return exchange(HOME, Outcome.OK, purpose=Purpose.HOME)


def judge(url: str, *tries: Exchange, more: tuple[Exchange, ...] = ()) -> LinkTarget:
    links = [(HOME, True, [Link(url, LinkKind.PAGE, "x")])]
    alive = exchange(HOME, Outcome.OK, purpose=Purpose.RECHECK)
    return judge_links([home(), *more, *tries, alive], links, SCOPE)[0]


AGAIN = Purpose.RECHECK
OWN, OUT = "http://www.x.gov.cn/a.html", "http://www.y.cn/a.html"


@pytest.mark.parametrize("url", [OWN, OUT])
@pytest.mark.parametrize(
    "outcome", [Outcome.NOT_FOUND, Outcome.GONE, Outcome.CLIENT_ERROR, Outcome.REDIRECT_LOOP]
)
def test_a_definite_answer_to_get_is_dead(url: str, outcome: Outcome) -> None:
    assert judge(url, exchange(url, outcome)).verdict is LinkVerdict.DEAD
    head_alone = judge(url, exchange(url, outcome, "HEAD"))
    assert head_alone.verdict is LinkVerdict.UNVERIFIED


@pytest.mark.parametrize("url", [OWN, OUT])
@pytest.mark.parametrize(
    "outcome",
    [Outcome.TIMEOUT, Outcome.DNS, Outcome.CONNECT_REFUSED, Outcome.SERVER_ERROR, Outcome.TLS],
)
def test_trouble_that_may_pass_needs_two_passes(url: str, outcome: Outcome) -> None:
    once = judge(url, exchange(url, outcome))
    assert (once.verdict, once.reason) == (LinkVerdict.UNVERIFIED, "not_rechecked")
    twice = judge(url, exchange(url, outcome), exchange(url, outcome, purpose=AGAIN))
    assert (twice.verdict, twice.reason) == (LinkVerdict.DEAD, outcome)


@given(st.lists(st.sampled_from(list(Outcome)), min_size=1, max_size=5), st.randoms())
def test_any_readable_get_is_ok(outcomes: list[Outcome], random) -> None:
    tries = [exchange(OWN, one, purpose=AGAIN) for one in outcomes]
    tries.append(exchange(OWN, Outcome.OK))
    random.shuffle(tries)
    assert judge(OWN, *tries).verdict is LinkVerdict.OK


@given(st.lists(st.sampled_from(list(Outcome)), max_size=5))
def test_a_firewall_in_between_is_never_dead(outcomes: list[Outcome]) -> None:
    tries = [exchange(OUT, one, purpose=AGAIN) for one in [*outcomes, Outcome.BLOCKED]]
    assert judge(OUT, *tries).verdict in (LinkVerdict.BLOCKED, LinkVerdict.OK)


def test_head_refused_and_get_not_found_is_dead() -> None:
    tries = exchange(OUT, Outcome.BLOCKED, "HEAD"), exchange(OUT, Outcome.NOT_FOUND)
    assert judge(OUT, *tries).verdict is LinkVerdict.DEAD


def test_a_large_page_opens() -> None:
    assert judge(OWN, exchange(OWN, Outcome.TOO_LARGE, status=200)).verdict is LinkVerdict.OK


@pytest.mark.parametrize("status", [300, 404, None])
def test_what_is_large_and_no_page_does_not_open(status: int | None) -> None:
    large = exchange(OWN, Outcome.TOO_LARGE, status=status)
    assert judge(OWN, large).verdict is LinkVerdict.UNVERIFIED


@pytest.mark.parametrize(
    "outcome, verdict",
    [
        (Outcome.PRIVATE_ADDRESS, LinkVerdict.UNVERIFIED),
        (Outcome.ROBOTS, LinkVerdict.SKIPPED),
        (Outcome.BAD_URL, LinkVerdict.SKIPPED),
    ],
)
def test_what_we_did_not_ask_is_not_dead(outcome: Outcome, verdict: LinkVerdict) -> None:
    assert (
        judge(OUT, exchange(OUT, outcome), exchange(OUT, outcome, purpose=AGAIN)).verdict is verdict
    )
    not_asked = judge(OUT)
    assert (not_asked.verdict, not_asked.reason) == (LinkVerdict.SKIPPED, "not_requested")


def failing_hosts(count: int, outcome: Outcome) -> list[Exchange]:
    return [
        exchange(f"http://h{n}.cn/", outcome, purpose=purpose)
        for purpose in (Purpose.LINK, AGAIN)
        for n in range(count)
    ]


def answering_hosts(count: int) -> list[Exchange]:
    return [exchange(f"http://ok{n}.cn/", Outcome.OK) for n in range(count)]


@pytest.mark.parametrize(
    "failing, answering, verdict",
    [
        (1, 0, LinkVerdict.DEAD),
        (2, 0, LinkVerdict.DEAD),
        (3, 0, LinkVerdict.UNVERIFIED),
        (3, 3, LinkVerdict.UNVERIFIED),
        (3, 4, LinkVerdict.DEAD),
        (19, 60, LinkVerdict.DEAD),
        (20, 40, LinkVerdict.UNVERIFIED),
    ],
)
def test_half_the_world_silent_is_our_network(
    failing: int, answering: int, verdict: LinkVerdict
) -> None:
    others = (*failing_hosts(failing, Outcome.DNS), *answering_hosts(answering))
    target = judge("http://h0.cn/", more=others)
    assert target.verdict is verdict
    if verdict is LinkVerdict.UNVERIFIED:
        assert target.reason == "own_network"
    # What the site's own server says stands on its own.
    own = judge(OWN, exchange(OWN, Outcome.NOT_FOUND), more=others)
    assert own.verdict is LinkVerdict.DEAD


def test_a_host_that_worked_and_then_fell_silent_is_not_judged() -> None:
    tries = [exchange(OUT, Outcome.TIMEOUT), exchange(OUT, Outcome.TIMEOUT, purpose=AGAIN)]
    before = exchange("http://www.y.cn/other", Outcome.OK)
    assert judge(OUT, *tries, more=(before,)).reason == "host_stopped_answering"
    links = [(HOME, True, [Link(OUT, LinkKind.PAGE)])]
    found = judge_links([home(), before, *tries, before], links, SCOPE)[0]
    assert found.verdict is LinkVerdict.DEAD


def test_parents_are_counted_and_twenty_are_named() -> None:
    pages = [
        (
            f"http://www.x.gov.cn/p{n}",
            n == 7,
            [Link(OWN, LinkKind.PAGE, "" if n < 3 else f"w{n}")] * 2,
        )
        for n in range(30)
    ]
    target = judge_links([home(), exchange(OWN, Outcome.NOT_FOUND)], pages, SCOPE)[0]
    assert target.parent_count == 30
    assert target.parents == tuple(f"http://www.x.gov.cn/p{n}" for n in range(20))
    assert target.on_home
    assert target.anchor_text == "w3"


def test_kinds() -> None:
    links = [
        Link("http://www.y.cn/", LinkKind.PAGE),
        Link("http://www.y.cn/a.doc", LinkKind.ATTACHMENT),
        Link("http://www.x.gov.cn/show?id=1", LinkKind.PAGE),
        Link("http://x.gov.cn/b", LinkKind.PAGE),
    ]
    pdf = exchange(links[2].url, Outcome.OK, headers=(("Content-Type", "application/pdf"),))
    found = judge_links([home(), pdf], [(HOME, True, links)], SCOPE)
    assert [one.kind for one in found] == [
        LinkKind.EXTERNAL,
        LinkKind.ATTACHMENT,
        LinkKind.ATTACHMENT,
        LinkKind.PAGE,
    ]


def test_coverage_counts_blocked_and_unverified_as_unverified() -> None:
    links = [Link(f"http://h{n}.cn/", LinkKind.PAGE) for n in range(3)]
    tries = [
        exchange(links[0].url, Outcome.BLOCKED),
        exchange(links[1].url, Outcome.PRIVATE_ADDRESS),
        exchange(links[2].url, Outcome.OK),
    ]
    found = judge_links([home(), *tries], [(HOME, True, links)], SCOPE)
    coverage = with_verdicts(Coverage(pages=1), found)
    assert (coverage.links, coverage.unverified, coverage.pages) == (3, 2, 1)


def test_why_targets_were_not_asked() -> None:
    silent = [exchange(f"http://s.cn/{n}", Outcome.TIMEOUT) for n in range(8)]
    links = [Link("http://s.cn/99", LinkKind.PAGE), Link(OWN, LinkKind.PAGE)]
    stopped = Coverage(skipped={"host_stopped_answering": 3})
    found = judge_links([home(), *silent], [(HOME, True, links)], SCOPE, stopped)
    assert [(one.verdict, one.reason) for one in found] == [
        (LinkVerdict.UNVERIFIED, "host_silent"),
        (LinkVerdict.UNVERIFIED, "host_stopped_answering"),
    ]
    spent = judge_links([home()], [(HOME, True, links)], SCOPE, Coverage(budget_exhausted=True))
    assert {one.reason for one in spent} == {"budget"}


@pytest.mark.parametrize("url", [OWN, OUT])
@pytest.mark.parametrize(
    "outcome, fields",
    [
        (Outcome.DNS, {"notes": ("dns: temporary: Temporary failure in name resolution",)}),
        (Outcome.DNS, {"notes": ("dns: temporary: no answer after 15 s",)}),
        (Outcome.PROTOCOL_ERROR, {"notes": ("unreadable: Header without colon",)}),
        # An encoding that we did not ask for and cannot read.
        (Outcome.PROTOCOL_ERROR, {"status": 200, "notes": ("content_encoding: br",)}),
    ],
)
def test_what_only_we_cannot_read_or_resolve_is_never_dead(
    url: str, outcome: Outcome, fields: dict[str, object]
) -> None:
    ours = exchange(url, outcome, **fields), exchange(url, outcome, purpose=AGAIN, **fields)
    assert judge(url, *ours).verdict is LinkVerdict.UNVERIFIED
    # Once the resolver was well, the name did not exist: one pass alone is no proof.
    plain = exchange(url, outcome, purpose=AGAIN)
    assert judge(url, ours[0], plain).verdict is LinkVerdict.UNVERIFIED
    assert judge(url, exchange(url, outcome), plain).verdict is LinkVerdict.DEAD


def test_a_later_run_that_got_an_answer_to_head_settles_what_nobody_answered() -> None:
    away = exchange(OUT, Outcome.TIMEOUT, "HEAD"), exchange(OUT, Outcome.TIMEOUT)
    assert judge(OUT, *away, exchange(OUT, Outcome.OK, "HEAD")).verdict is LinkVerdict.OK
    # A server that answered GET badly is not put right by an answer to HEAD.
    gone = exchange(OUT, Outcome.NOT_FOUND)
    assert judge(OUT, gone, exchange(OUT, Outcome.OK, "HEAD")).verdict is LinkVerdict.DEAD


@pytest.mark.parametrize(
    "void, verdict",
    [
        # Places in the evidence: the home page is 0, the first look 1, the second 2, the third 3.
        ((), LinkVerdict.DEAD),
        ((1,), LinkVerdict.DEAD),
        ((2,), LinkVerdict.DEAD),
        ((1, 2), LinkVerdict.UNVERIFIED),
        ((2, 3), LinkVerdict.UNVERIFIED),
        ((1, 2, 3), LinkVerdict.UNVERIFIED),
    ],
)
def test_what_failed_while_our_network_was_out_leaves_two_looks_that_tell(
    void: tuple[int, ...], verdict: LinkVerdict
) -> None:
    tries = [exchange(OWN, Outcome.TIMEOUT, purpose=p) for p in (Purpose.LINK, AGAIN, AGAIN)]
    places = tuple((place, place) for place in void)
    outage = OwnOutage("t", "t", "sites", Outcome.TIMEOUT, 9, places)
    alive = exchange(HOME, Outcome.OK, purpose=AGAIN)
    links = [(HOME, True, [Link(OWN, LinkKind.PAGE, "x")])]
    coverage = Coverage(outages=(outage,) if void else ())
    assert judge_links([home(), *tries, alive], links, SCOPE, coverage)[0].verdict == verdict


_NOT_THERE = "<title>404</title><body><p>您访问的页面不存在</p></body>".encode()


def answered(url: str, body: bytes, content_type: str) -> Exchange:
    fields = {"body": body, "headers": (("Content-Type", content_type),)}
    return exchange(url, Outcome.OK, **fields)


def test_only_pages_of_the_site_itself_are_read_for_what_they_say() -> None:
    html = "text/html; charset=utf-8"
    assert judge(OWN, answered(OWN, _NOT_THERE, html)).verdict is LinkVerdict.SOFT_DEAD
    # How another site words its pages is not ours to read, and a home page is no missing page.
    assert judge(OUT, answered(OUT, _NOT_THERE, html)).verdict is LinkVerdict.OK
    assert judge(HOME, answered(HOME, _NOT_THERE, html)).verdict is LinkVerdict.OK


def test_a_host_that_failed_and_answered_is_not_called_silent() -> None:
    other = "http://www.y.cn/other.html"
    one_failed = exchange(other, Outcome.TIMEOUT)
    assert judge(OUT, more=(one_failed,)).reason == "host_silent"
    answers_too = exchange("http://www.y.cn/third.html", Outcome.OK)
    assert judge(OUT, more=(one_failed, answers_too)).reason == "not_requested"


def test_what_a_page_of_errors_is_made_of_says_nothing_of_its_kind() -> None:
    pdf = {"headers": (("Content-Type", "application/pdf"),)}
    assert judge(OWN, exchange(OWN, Outcome.OK, **pdf)).kind is LinkKind.ATTACHMENT
    assert judge(OWN, exchange(OWN, Outcome.NOT_FOUND, **pdf)).kind is LinkKind.PAGE


def test_an_answer_to_head_settles_it_only_as_the_last_word() -> None:
    away = exchange(OUT, Outcome.TIMEOUT), exchange(OUT, Outcome.TIMEOUT, purpose=AGAIN)
    refused = exchange(OUT, Outcome.BLOCKED, "HEAD", purpose=AGAIN)
    assert judge(OUT, *away, refused).verdict is LinkVerdict.DEAD
    # Answered to HEAD at first, then silent: the host stopped answering us.
    first = exchange(OUT, Outcome.OK, "HEAD")
    assert judge(OUT, first, *away).reason == "host_stopped_answering"


@pytest.mark.parametrize(
    "silent, of, is_doubted", [(19, 50, False), (20, 50, True), (30, 100, True), (29, 100, False)]
)
def test_one_kind_of_failure_at_many_hosts_is_doubted_from_a_share_on(
    silent: int, of: int, is_doubted: bool
) -> None:
    """Our resolver or our TLS library: at least twenty hosts, and three of ten."""
    failed = HostRecord(failures={Outcome.DNS: 1})
    hosts = {f"h{n}.cn": failed if n < silent else HostRecord(answers=1) for n in range(of)}
    assert doubtful_outcomes(hosts) == ({Outcome.DNS} if is_doubted else set())
