"""External targets: one check a round, whichever process asks, reused for four hours."""

from __future__ import annotations

from dataclasses import replace

import pytest
from crawl_server import WebSite, job, now, serving

from xuncha.crawl.outside.answerfile import CLAIM_SECONDS, REUSED_SECONDS, AnswerFile
from xuncha.crawl.outside.shared import SharedChecks
from xuncha.crawl.run import crawl_sites
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.request import Request
from xuncha.settings import CrawlSettings, FetchSettings, Render

TARGET = Request("http://www.other.gov.cn/a.html", "HEAD", Purpose.LINK)


def answer_to(request: Request) -> Exchange:
    return Exchange(
        url=request.url,
        method=request.method,
        purpose=request.purpose,
        at="2026-01-01T08:00:00+08:00",
        outcome=Outcome.OK,
        status=200,
        final_url=request.url,
        headers=(("Content-Type", "text/html"), ("Content-Length", "5")),
    )


class SlowFetcher:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked = []

    def submit(self, request, on_done):
        self.asked.append((request, on_done))

    def answer(self):
        for request, on_done in self.asked:
            on_done(answer_to(request))


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def files(tmp_path, clock):
    opened = [AnswerFile(tmp_path / "answers", clock) for _ in range(2)]
    yield opened
    for one in opened:
        one.close()


def test_what_one_process_was_told_the_other_knows(files):
    one, other = files
    assert one.claim(TARGET)
    assert not other.claim(TARGET)
    assert other.answer(TARGET) is None
    one.tell(TARGET, answer_to(TARGET))
    found = other.answer(TARGET)
    assert found.headers == answer_to(TARGET).headers
    assert (found.url, found.outcome, found.at) == (TARGET.url, Outcome.OK, answer_to(TARGET).at)
    # The second look is a look of its own.
    assert other.answer(Request(TARGET.url, "GET", Purpose.RECHECK)) is None


def test_an_answer_is_reused_for_four_hours(files, clock):
    one, other = files
    one.claim(TARGET)
    one.tell(TARGET, answer_to(TARGET))
    clock.seconds += REUSED_SECONDS
    assert other.answer(TARGET)
    assert not other.claim(TARGET)
    clock.seconds += 1
    assert other.answer(TARGET) is None
    assert other.claim(TARGET)


def test_a_claim_of_a_dead_process_runs_out(files, clock):
    one, other = files
    one.claim(TARGET)
    clock.seconds += CLAIM_SECONDS + 1
    assert other.claim(TARGET)
    assert not one.claim(TARGET)


def test_what_was_claimed_and_not_asked_is_given_up_at_the_end(files):
    one, other = files
    assert one.claim(TARGET)
    one.release()
    assert other.claim(TARGET)
    other.tell(TARGET, answer_to(TARGET))
    one.release()
    other.release()
    assert one.answer(TARGET)


def test_a_new_run_asks_again_who_did_not_answer_the_last_one(files, tmp_path, clock):
    one, other = files
    silent, open_claim, well = (Request(f"http://x.cn/{n}") for n in range(3))
    for request in (silent, open_claim, well):
        assert one.claim(request)
    one.tell(silent, replace(answer_to(silent), outcome=Outcome.TIMEOUT, status=None))
    one.tell(well, answer_to(well))
    assert other.answer(silent)
    later = AnswerFile(tmp_path / "answers", clock)
    later.begin()
    assert later.answer(well)
    for request in (silent, open_claim):
        assert later.answer(request) is None
        assert other.answer(request) is None
        assert later.claim(request)
    later.tell(silent, replace(answer_to(silent), outcome=Outcome.TIMEOUT, status=None))
    assert other.answer(silent)
    later.close()


def test_half_a_line_of_a_killed_process_costs_one_answer(files, tmp_path, clock):
    one, other = files
    one.claim(TARGET)
    one.tell(TARGET, answer_to(TARGET))
    with (tmp_path / "answers").open("ab") as file:
        file.write(b'{"key": ["http://x.cn/half", "HE')
    lost, kept = (Request(f"http://x.cn/{n}", "HEAD", Purpose.LINK) for n in (1, 2))
    for request in (lost, kept):
        assert one.claim(request)
        one.tell(request, answer_to(request))
    reopened = AnswerFile(tmp_path / "answers", clock)
    assert reopened.answer(TARGET)
    assert reopened.answer(kept)
    assert other.answer(kept)
    reopened.close()


def test_who_asks_while_another_process_is_asking_waits_for_its_answer(files):
    fetchers = SlowFetcher(), SlowFetcher()
    one, other = (SharedChecks(f, a) for f, a in zip(fetchers, files, strict=True))
    told = []
    one.ask(TARGET, told.append)
    other.ask(TARGET, told.append)
    other.look()
    assert [len(fetcher.asked) for fetcher in fetchers] == [1, 0]
    assert not told
    fetchers[0].answer()
    other.look()
    assert [one.url for one in told] == [TARGET.url] * 2
    assert not fetchers[1].asked


def test_two_crawls_of_a_round_ask_an_external_page_once(tmp_path):
    shared, outside = tmp_path / "answers", WebSite()
    outside.page("/a.html", "<p>a")
    first, second = WebSite(), WebSite()
    with serving(first, second, outside):
        for site in (first, second):
            site.links("/", f"{outside.base}/a.html", f"{outside.base}/dead.html")
            answers = AnswerFile(shared)
            [ended] = crawl_sites(
                [job(f"{site.base}/", tmp_path / site.base[-5:])],
                FetchSettings(delay_seconds=0.0, allow_private=True),
                CrawlSettings(render=Render.NEVER, second_look_seconds=0.0),
                lambda _: None,
                lambda: False,
                now,
                answers=answers,
            )
            answers.close()
            assert ended.finished
            assert ended.coverage.links == 3
    assert outside.asked("/a.html") == ["HEAD"]
    # A failure is looked at by GET and once more: three in all, not six.
    assert outside.asked("/dead.html") == ["HEAD", "GET", "GET"]


def test_answers_are_shared_again_where_their_folder_was_deleted(tmp_path):
    """Sites that are still to be crawled make theirs anew, too."""
    answers = AnswerFile(tmp_path / "deleted" / ".answers")
    assert answers.claim(TARGET)
    answers.close()
