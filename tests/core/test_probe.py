"""Availability samples: taken, kept in CSV, and made into a week's series."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from crawl_server import FAST, NEVER, Answer, WebSite, now, serving
from hypothesis import given
from hypothesis import strategies as st

from xuncha.clock import SHANGHAI
from xuncha.crawl.probes.asking import (
    AcceleratedClock,
    ProbeSeries,
    RealClock,
    read_probes,
    spread,
    take_probes,
    write_probes,
)
from xuncha.errors import InputError
from xuncha.facts import Exchange, Outcome, Probe, Site
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

AS_OF = date(2016, 9, 28)
START = datetime(2016, 9, 21, tzinfo=SHANGHAI)


class FakeClient:
    """Answers at the next step; `outcome_of` decides by URL and the Date header."""

    def __init__(self, outcome_of=lambda url, moment: Outcome.OK, seconds: float = 0.2) -> None:
        self._outcome_of, self._seconds = outcome_of, seconds
        self._queue: list[tuple[Request, object]] = []
        self.requests: list[Request] = []
        self.most_pending: dict[str, int] = {}

    @property
    def pending(self) -> int:
        return len(self._queue)

    def submit(self, request, on_done) -> None:
        self.requests.append(request)
        self._queue.append((request, on_done))
        same = sum(1 for waiting, _ in self._queue if waiting.url == request.url)
        self.most_pending[request.url] = max(same, self.most_pending.get(request.url, 0))

    def step(self, timeout_seconds: float) -> None:
        queue, self._queue = self._queue, []
        for request, on_done in queue:
            date_header = dict(request.headers).get("Date")
            moment = parsedate_to_datetime(date_header) if date_header else None
            outcome = self._outcome_of(request.url, moment)
            status = {Outcome.OK: 200, Outcome.SERVER_ERROR: 502, Outcome.BLOCKED: 412}.get(outcome)
            on_done(
                Exchange(
                    url=request.url,
                    method="GET",
                    purpose=request.purpose,
                    at="",
                    outcome=outcome,
                    status=status,
                    final_url=request.url,
                    first_byte_seconds=self._seconds if status else None,
                    total_seconds=self._seconds,
                )
            )

    def close(self) -> None:
        pass


def fast_clock() -> AcceleratedClock:
    return AcceleratedClock(3_000_000, START)


def test_a_week_is_taken_in_a_moment_and_the_server_is_told_the_time() -> None:
    down = {START + timedelta(hours=30), START + timedelta(hours=31)}
    client = FakeClient(lambda url, moment: Outcome.SERVER_ERROR if moment in down else Outcome.OK)
    schedule = [START + timedelta(hours=hour) for hour in range(7 * 24)]
    run = take_probes([Site("http://a/"), Site("http://b/")], client, schedule, fast_clock())
    assert len(run.probes) == 2 * 168
    assert not run.gaps
    series = ProbeSeries.of([p for p in run.probes if p.url == "http://a/"], AS_OF)
    assert (series.total, series.failed) == (168, 2)
    assert series.percent == pytest.approx(2 * 100 / 168)
    assert set(series.per_day.values()) == {24}
    failed = [p for p in run.probes if not p.ok]
    assert {p.at for p in failed} == {"2016-09-22T06:00:00+08:00", "2016-09-22T07:00:00+08:00"}
    assert {p.status for p in failed} == {502}
    for request in client.requests:
        assert re.fullmatch(r"\w{3}, \d\d Sep 2016 \d\d:00:00 GMT", dict(request.headers)["Date"])


def test_probes_of_a_site_overlap_only_so_far() -> None:
    client = FakeClient()
    schedule = spread(START, 7, 24)
    take_probes([Site("http://a/")], client, schedule, AcceleratedClock(1e9, START), overlap=3)
    assert client.most_pending == {"http://a/": 3}
    assert len(client.requests) == 168


def test_a_firewall_answers_no_sample() -> None:
    client = FakeClient(lambda url, moment: Outcome.BLOCKED if url == "http://w/" else Outcome.OK)
    sites = [Site("http://w/"), Site("http://a/")]
    run = take_probes(sites, client, spread(START, 1, 20), fast_clock())
    assert {p.url for p in run.probes} == {"http://a/"}
    assert run.gaps == {"http://w/": 20}


def test_when_all_are_silent_at_once_it_is_us() -> None:
    bad_hour = START + timedelta(hours=5.5)

    def outcome(url: str, moment: datetime) -> Outcome:
        if moment == bad_hour and url != "http://s5/":
            return Outcome.TIMEOUT
        return Outcome.CONNECT_REFUSED if url == "http://s5/" else Outcome.OK

    sites = [Site(f"http://s{n}/") for n in range(6)]
    run = take_probes(sites, FakeClient(outcome), spread(START, 1, 24), fast_clock())
    assert run.gaps == {f"http://s{n}/": 1 for n in range(6)}
    assert {p.url for p in run.probes if not p.ok} == {"http://s5/"}


@pytest.mark.parametrize("seconds, ok", [(1.49, True), (1.5, False), (3.0, False)])
def test_fifteen_seconds_and_more_is_not_opened_and_limits_are_scaled(
    seconds: float, ok: bool
) -> None:
    client = FakeClient(seconds=seconds)
    run = take_probes(
        [Site("http://a/")], client, spread(START, 1, 20), fast_clock(), limit_factor=0.1
    )
    assert {(p.ok, p.seconds) for p in run.probes} == {(ok, seconds * 10)}


def test_real_clock_leaves_out_what_it_missed() -> None:
    moment = datetime(2018, 7, 28, 12, tzinfo=SHANGHAI)
    schedule = [moment - timedelta(hours=1), moment - timedelta(seconds=5)]
    client = FakeClient()
    run = take_probes([Site("http://a/")], client, schedule, RealClock(lambda: moment))
    assert [p.at for p in run.probes] == ["2018-07-28T12:00:00+08:00"]
    assert run.gaps == {"http://a/": 1}
    assert client.requests[0].headers == ()


def test_stopping_counts_what_was_not_taken() -> None:
    run = take_probes(
        [Site("http://a/")], FakeClient(), spread(START, 1, 20), fast_clock(), stop=lambda: True
    )
    assert not run.probes
    assert run.gaps == {"http://a/": 20}


@pytest.mark.slow
def test_probes_over_real_http() -> None:
    up, down, slow = WebSite(), WebSite(), WebSite()
    with serving(up, down, slow):
        up.page("/", "<p>x</p>")
        down.pages["/"] = Answer(b"maintenance", 503)
        slow.pages["/"] = Answer(b"late", seconds=NEVER)
        client = Client(FAST, now)
        sites = [Site(site.base + "/") for site in (up, down, slow)]
        schedule = [START, START + timedelta(hours=1)]
        run = take_probes(sites, client, schedule, fast_clock(), limit_factor=0.1)
        client.close()
    found = {(p.url, p.ok, p.status) for p in run.probes}
    assert found == {
        (up.base + "/", True, 200),
        (down.base + "/", False, 503),
        (slow.base + "/", False, None),
    }
    assert len(run.probes) == 6
    # 00:00 and 01:00 in Shanghai.
    assert up.dates == ["Tue, 20 Sep 2016 16:00:00 GMT", "Tue, 20 Sep 2016 17:00:00 GMT"]
    assert all(p.seconds >= 15 for p in run.probes if p.url == slow.base + "/")


def test_spread_is_even_and_never_below_twenty_a_day() -> None:
    moments = spread(START, 7, 20)
    assert len(moments) == 140
    assert {b - a for a, b in zip(moments, moments[1:], strict=False)} == {timedelta(minutes=72)}
    assert moments[0] > START
    with pytest.raises(ValueError, match="20"):
        spread(START, 7, 19)


# ---------------------------------------------------------------- the series


def samples(day: date, count: int, failed: int = 0, seconds: float = 0.3) -> list[Probe]:
    step = 24 * 60 // max(count, 1)
    at = [
        datetime(day.year, day.month, day.day, tzinfo=SHANGHAI) + timedelta(minutes=step * n)
        for n in range(count)
    ]
    return [Probe(m.isoformat(), "http://a/", n >= failed, seconds, 200) for n, m in enumerate(at)]


def week_of(counts: list[int], last: date) -> list[Probe]:
    days = [last - timedelta(days=6 - n) for n in range(7)]
    return [
        p for day, count in zip(days, counts, strict=True) for p in samples(day, count, failed=1)
    ]


def test_series_needs_twenty_on_each_day() -> None:
    full = ProbeSeries.of(week_of([20] * 7, date(2016, 9, 27)), AS_OF)
    assert (full.percent, full.total) == (5.0, 140)
    short = ProbeSeries.of(week_of([20, 20, 19, 20, 20, 20, 20], date(2016, 9, 27)), AS_OF)
    assert short.percent is None
    assert "2016-09-23 19 次" in short.undetermined
    assert ProbeSeries.of([], AS_OF).undetermined


def test_series_may_end_on_the_day_itself() -> None:
    series = ProbeSeries.of(week_of([24] * 7, AS_OF), AS_OF)
    assert series.total == 168
    assert min(series.per_day) == AS_OF - timedelta(days=6)


def test_fifteen_seconds_is_a_failure_even_where_the_file_says_ok() -> None:
    probes = [p for n in range(7) for p in samples(AS_OF - timedelta(days=n + 1), 20, 0, 15.0)]
    assert ProbeSeries.of(probes, AS_OF).percent == 100.0


# ---------------------------------------------------------------- CSV

PROBES = st.builds(
    Probe,
    at=st.datetimes(datetime(2015, 1, 1), datetime(2030, 1, 1)).map(
        lambda m: m.replace(tzinfo=SHANGHAI, microsecond=0).isoformat()
    ),
    url=st.sampled_from(["http://www.x.gov.cn/", "http://a.cn:8080/中文"]),
    ok=st.booleans(),
    seconds=st.integers(0, 99_999).map(lambda n: n / 1000),
    status=st.none() | st.integers(100, 599),
)


@pytest.mark.slow
@given(probes=st.lists(PROBES, max_size=20, unique=True))
def test_csv_gives_back_what_was_written(tmp_path_factory, probes: list[Probe]) -> None:
    path = tmp_path_factory.mktemp("probes") / "probes.csv"
    write_probes(path, probes)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    if probes:
        assert read_probes(path) == tuple(probes)


def test_gbk_chinese_words_and_local_times_are_read(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    text = "at,url,ok,seconds,status,备注\n2018/07/28 09:30:00,http://x/,是,0.4,200,正常\n\n2018-07-28T01:40:00+00:00,http://x/,否,15,,超时\n"
    path.write_bytes(text.encode("gbk"))
    assert read_probes(path) == (
        Probe("2018-07-28T09:30:00+08:00", "http://x/", True, 0.4, 200),
        Probe("2018-07-28T09:40:00+08:00", "http://x/", False, 15.0, None),
    )


@pytest.mark.parametrize(
    "row, names",
    [
        ("yesterday,http://x/,1,0.2,200", "at"),
        ("2018-07-28T09:30:00,,1,0.2,200", "url"),
        ("2018-07-28T09:30:00,http://x/,maybe,0.2,200", "ok"),
        ("2018-07-28T09:30:00,http://x/,1,fast,200", "seconds"),
        ("2018-07-28T09:30:00,http://x/,1,-1,200", "seconds"),
        ("2018-07-28T09:30:00,http://x/,1,nan,200", "seconds"),
        ("2018-07-28T09:30:00,http://x/,1,0.2,2000", "status"),
    ],
)
def test_an_unusable_cell_is_named_with_file_and_line(tmp_path: Path, row: str, names: str) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        f"at,url,ok,seconds,status\n2018-07-28T09:00:00,http://x/,1,0.1,200\n{row}\n", "utf-8"
    )
    with pytest.raises(InputError, match=rf"3.*{names}") as error:
        read_probes(path)
    assert "p.csv" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("at,url,ok\n2018-07-28T09:00:00,http://x/,1\n", "utf-8")
    with pytest.raises(InputError, match="seconds"):
        read_probes(path)
