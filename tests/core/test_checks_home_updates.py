"""首页栏目信息更新总量."""

from datetime import date

from site_facts import AS_OF, HOME, WINDOWS, facts, home, item, items, link

from xuncha.checks.home_updates.check import observe
from xuncha.facts import Certainty, HomeUpdates, LinkKind, LinkVerdict, Outcome


def seen_of(*entries, links=(), **changes):
    (seen,) = observe(facts(home_updates=HomeUpdates(entries, **changes), links=links), WINDOWS)
    return seen


def test_both_ends_of_two_weeks_count():
    entries = (
        item("后一天", date(2018, 3, 2)),
        item("当天", AS_OF),
        item("首日", date(2018, 2, 15)),
        item("前一天", date(2018, 2, 14)),
    )
    seen = seen_of(*entries)
    assert (seen.name, seen.count) == ("home_update_total", 2)
    assert seen.detail == {
        "navigation_only": False,
        "newest": "2018-03-01",
        "since": "2018-02-15",
        "updates": 2,
    }


def test_undated_items_are_no_updates():
    seen = seen_of(item("甲", None), item("乙", None))
    assert (seen.count, seen.detail["newest"]) == (0, None)
    assert seen.certainty is Certainty.CONFIRMED


def test_the_same_item_in_two_blocks_is_one_update():
    twice = item("甲", AS_OF, f"{HOME}a.html")
    assert seen_of(twice, twice, item("乙", AS_OF, f"{HOME}b.html")).count == 2


def test_an_item_whose_page_was_out_of_budget_leaves_the_total_open():
    url = f"{HOME}deep.html"
    skipped = link(url, LinkVerdict.SKIPPED)
    seen = seen_of(item("甲", AS_OF), item("乙", None, url), links=(skipped,))
    assert (seen.certainty, seen.count) == (Certainty.UNKNOWN, 1)


def test_links_to_other_sites_leave_nothing_open():
    url = "https://waf.example.com/"
    blocked = link(url, LinkVerdict.BLOCKED, kind=LinkKind.EXTERNAL)
    seen = seen_of(item("甲", AS_OF), item("乙", None, url), links=(blocked,))
    assert (seen.certainty, seen.count) == (Certainty.CONFIRMED, 1)


def test_a_home_page_that_was_not_read_is_unknown():
    unread = facts(home=home(Outcome.TIMEOUT), home_updates=HomeUpdates(items(20)))
    (seen,) = observe(unread, WINDOWS)
    assert (seen.certainty, seen.count) == (Certainty.UNKNOWN, 0)
    assert seen_of(unreadable="首页由脚本生成").certainty is Certainty.UNKNOWN


def test_an_update_seen_on_a_page_read_in_part_is_counted():
    seen = seen_of(item("甲", AS_OF), item("乙", date(2017, 1, 1)), unreadable="没有读全")
    assert (seen.certainty, seen.count) == (Certainty.UNKNOWN, 1)


def test_a_navigation_home_page_says_so():
    assert seen_of(*items(3), navigation_only=True).detail["navigation_only"] is True
