"""The frontier of an enormous site: the same order, and only so much of it in memory."""

from __future__ import annotations

import tracemalloc
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.queue.frontier import BUDGET, Frontier
from xuncha.crawl.queue.seen import Seen
from xuncha.crawl.queue.spill import SpillQueue

MOST = 200_000


@given(st.lists(st.one_of(st.none(), st.integers(1, 30)), max_size=60), st.integers(1, 7))
def test_a_spilling_queue_is_a_queue(steps, most):
    queue, plain, number = SpillQueue(most), deque(), 0
    for step in steps:
        for _ in range(step or 0):
            queue.push(f"http://x.gov.cn/{number}")
            plain.append(f"http://x.gov.cn/{number}")
            number += 1
        if step is None and plain:
            assert queue.pop() == plain.popleft()
        assert len(queue) == len(plain)
    assert [queue.pop() for _ in range(len(queue))] == list(plain)


@given(st.lists(st.text(max_size=2)), st.integers(0, 5))
def test_what_was_seen_is_known_before_and_after_only_hashes_are_kept(texts, most_exact):
    seen, plain = Seen(most_exact), set()
    for text in texts:
        assert (text in seen) == (text in plain)
        assert seen.add(text) == (text not in plain)
        plain.add(text)
        assert len(seen) == len(plain)


def test_the_order_is_the_same_however_little_is_in_memory():
    urls = [f"http://x.gov.cn/{'a' if n % 3 else 'info/2024'}/{n}.html" for n in range(500)]

    def order(in_memory):
        frontier = Frontier(1000, 9, in_memory)
        for number, url in enumerate(urls):
            frontier.offer(url, 1 + number % 4)
        return [frontier.take() for _ in range(501)]

    assert order(3) == order(10_000)
    assert order(3)[-1] is None


@pytest.mark.slow
def test_an_enormous_site_stays_small():
    frontier = Frontier(MOST, 9, in_memory=1_000)
    tracemalloc.start()
    try:
        for number in range(MOST):
            frontier.offer(f"http://www.county.gov.cn/zwgk/xxgk/2024/info_{number}.html", 3)
        # 16 bytes an address and the two ends of the queue; plain sets and heaps: over 50 MB.
        assert tracemalloc.get_traced_memory()[0] < 12_000_000
    finally:
        tracemalloc.stop()
    assert frontier.take() == ("http://www.county.gov.cn/zwgk/xxgk/2024/info_0.html", 3, "")
    frontier.close()
    assert frontier.skipped == {BUDGET: MOST - 1}
    assert not frontier.has_next()
