from __future__ import annotations

from typing import Any

from xuncha.campaign import campaign_of, unjudged
from xuncha.facts import Site
from xuncha.passrate import percent


def report(name: str, region: str, verdict: str) -> dict[str, Any]:
    row = unjudged(Site(f"http://{name}.invalid/", name, region=region, level="省辖市"), "")
    return {**row, "verdict": verdict}


def test_regions_stand_in_the_order_of_the_list_with_their_own_counts() -> None:
    made = campaign_of([report("a", "乙市", "fail"), report("b", "甲市", "pass")])
    assert [(r["name"], r["sampled"], r["failing"]) for r in made["regions"]] == [
        ("乙市", 1, 1),
        ("甲市", 1, 0),
    ]


def test_a_site_without_a_report_is_counted_as_undetermined_never_left_out() -> None:
    lost = unjudged(Site("http://c.invalid/", "c", region="甲市"), "抓取进程意外结束")
    made = campaign_of([report("a", "甲市", "fail"), lost])
    assert (made["sampled"], made["failing"], made["undetermined"]) == (2, 1, 1)
    assert made["sites"][1]["explanation"] == "抓取进程意外结束"


def test_what_the_office_knows_stands_before_the_sentence_of_a_national_site_only() -> None:
    failing = {**report("a", "甲市", "fail"), "sentence": "多个栏目为空白"}
    made = campaign_of([failing], [failing], {"a": "上季度被通报"})
    assert made["national"][0]["sentence"] == "上季度被通报,多个栏目为空白"
    assert made["sites"][0]["sentence"] == "多个栏目为空白"


def test_percent_rounds_half_up_and_nothing_has_none() -> None:
    assert percent(151, 219) == 68.95
    assert percent(1, 800) == 0.13
    assert percent(0, 0) is None
