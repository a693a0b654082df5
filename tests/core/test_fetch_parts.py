"""Properties of the small parts: inflation never exceeds its bound, slots never starve."""

from __future__ import annotations

import gzip
import zlib

from hypothesis import given
from hypothesis import strategies as st

from xuncha.fetch.headers import last_block, read_headers, read_status
from xuncha.fetch.inflate import decode_body
from xuncha.fetch.politeness import HostQueue
from xuncha.fetch.urls import quote_raw_bytes, read_target

PACKERS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "identity": bytes,
}


@given(st.binary(max_size=5000), st.sampled_from(sorted(PACKERS)), st.integers(0, 6000))
def test_decoding_gives_the_beginning_of_the_body(body, encoding, limit):
    decoded, trouble = decode_body(PACKERS[encoding](body), encoding, limit)
    assert decoded == body[:limit]
    assert trouble == ("size" if len(body) > limit else "")


@given(st.binary(max_size=3000), st.sampled_from(["gzip", "deflate", "br", "", "x"]))
def test_any_bytes_are_decoded_within_the_bound(wire, encoding):
    decoded, _ = decode_body(wire, encoding, 1000)
    assert len(decoded) <= 1000


@given(st.binary(max_size=2000), st.integers(0, 100), st.binary(min_size=1, max_size=3))
def test_damaged_gzip_is_decoded_within_the_bound(body, where, damage):
    packed = bytearray(gzip.compress(body))
    packed[where : where + len(damage)] = damage
    decoded, _ = decode_body(bytes(packed), "gzip", 1500)
    assert len(decoded) <= 1500


def test_several_gzip_members_are_one_body_and_padding_is_none():
    wire = gzip.compress(b"first ") + gzip.compress(b"second") + b"\x00" * 20
    assert decode_body(wire, "gzip", 100) == (b"first second", "")
    assert decode_body(wire, "gzip", 8) == (b"first se", "size")


@given(st.text(max_size=60), st.sampled_from(["", "http://a.gov.cn/dir/page.html"]))
def test_targets_are_ascii_and_stay_what_they_are(text, base):
    target = read_target(text, base)
    if target is not None:
        assert target.url.isascii()
        assert target.url.isprintable()
        assert "#" not in target.url
        assert read_target(target.url) == target


@given(st.binary(max_size=40))
def test_locations_become_ascii_without_loss(location):
    quoted = quote_raw_bytes(location)
    assert quoted.isascii()
    if location.isascii():
        assert quoted == location.decode()


@given(st.lists(st.binary(max_size=30), max_size=12))
def test_any_header_lines_are_read(lines):
    block = last_block(lines)
    read_headers(block)
    status = read_status(block)
    assert status is None or 0 <= status <= 999


@given(
    st.lists(st.integers(0, 5), min_size=1, max_size=60),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.2]),
)
def test_every_job_is_handed_out_once_and_within_the_rules(hosts, connections, delay):
    queue: HostQueue[int] = HostQueue(connections, delay)
    for number, host in enumerate(hosts):
        queue.put(str(host), number)
    taken: list[int] = []
    started: dict[int, list[float]] = {}
    now = 0.0
    running: list[int] = []
    while len(taken) < len(hosts):
        number = queue.take(now)
        if number is None:
            if running:
                queue.release(str(running.pop(0)), now)
            else:
                following = queue.next_ready()
                assert following is not None
                now = max(now, following)
            continue
        host = hosts[number]
        taken.append(number)
        running.append(host)
        started.setdefault(host, []).append(now)
        assert running.count(host) <= connections
    assert sorted(taken) == list(range(len(hosts)))
    for moments in started.values():
        assert all(b - a >= delay - 1e-9 for a, b in zip(moments, moments[1:], strict=False))


def test_a_slowed_host_becomes_no_slower_than_the_cap_and_recovers():
    queue: HostQueue[int] = HostQueue(1, 0.2, slowest_delay=5.0)
    now = 0.0
    for number in range(10):
        queue.put("a", number)
        while queue.take(now) is None:
            now = queue.next_ready() or now
        queue.slow_down("a", now, seconds=3600)
        queue.release("a", now)
    queue.put("a", 99)
    assert queue.next_ready() - now <= 5.0
    for _ in range(10):
        queue.speed_up("a")
    now = queue.next_ready()
    assert queue.take(now) == 99
    queue.put("a", 100)
    queue.release("a", now)
    assert abs(queue.next_ready() - now - 0.2) < 1e-9
