"""campaign.json of a round → facts → circular: counts, reasons, groups, poor regions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from circular_help import clauses, facts_of
from hypothesis import given
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.check import check_circular
from xuncha.report.circular.writing import build_circular


def henan() -> dict[str, Any]:
    """The 2016 round as the campaign of a demonstration would hold it: nothing but websites."""
    facts = facts_of("seed003")
    listed = [
        {
            "name": row["site"], "region": row["region"], "url": f"http://{number}.example/",
            "verdict": "fail", "reasons": [], "sentence": row["reason"],
        }
        for number, row in enumerate(facts["failing_sites"])
    ]  # fmt: skip
    for site in listed:
        if "扣" not in site["sentence"]:
            # 滑县环保局 has a second clause that the text of 2016 does not count.
            site["reasons"] = site["sentence"].partition("；")[0].split("，")
    passing = [
        {"name": f"{row['name']}{n}", "region": row["name"], "url": "", "verdict": "pass",
         "reasons": [], "sentence": ""}
        for row in facts["regions"] for n in range(row["sampled"] - row["failing"])
    ]  # fmt: skip
    return {
        **{name: facts[name] for name in ("issuer", "level", "year", "quarter", "title")},
        "sampled": 219,
        "failing": 68,
        "regions": [{**row, "pass_rate": None} for row in facts["regions"]],
        "sites": [*passing, *listed],
        "national": facts["national_failing_sites"],
    }


def test_groups_and_poor_regions_of_2016_come_out_of_the_websites() -> None:
    facts = facts_from_campaign(henan())
    found = [(g["name"], g["sampled"], g["failing"]) for g in facts["groups"]]
    assert found == [
        ("省辖市网站", 193, 63), ("省直管县(市)网站", 17, 3), ("省政府部门网站", 9, 2),
    ]  # fmt: skip
    # The seven cities that the document of 2016 calls poor.
    assert set(facts["regions_poor"]) == set(facts_of("seed003")["regions_poor"])
    assert facts["regions_poor_rule"] == "较差指抽查5个以上网站且合格率低于60%"
    assert facts["regions_100pct"] == [
        "巩义市", "汝州市", "长垣县", "永城市", "固始县", "鹿邑县", "新蔡县",
    ]  # fmt: skip


def test_reason_counts_of_2016_come_out_of_the_websites() -> None:
    reasons = facts_from_campaign(henan())["reasons"]
    assert reasons == {
        "首页长期不更新": 23, "站点长期无法访问": 23, "多个栏目为空白": 10,
        "多个栏目长期不更新": 10, "综合得分未超过合格线": 7,
    }  # fmt: skip


def test_circular_of_the_campaign_adds_up_and_has_the_three_annexes(tmp_path: Path) -> None:
    facts = facts_from_campaign(henan())
    paths = [fault.path for fault in check_circular(facts)]
    assert paths == ["failing_sites[21].reason", "failing_sites[50].reason"]
    build_circular(facts, tmp_path)
    text = clauses(tmp_path)
    for words in ("合格率68.9%", "合格率67.4%", "合格率82.4%", "合格率77.8%"):
        assert words in text["总体情况"]
    assert "首页长期不更新的23个" in text["存在的主要问题"]
    assert "序号|单位|不合格网站|扣分原因" in text["附件1"]
    assert "|合计|219|68" in text["附件2"]
    assert "67|厅局|河南农垦信息网|站点长期无法访问" in text["附件3"]


def small(verdicts: list[str]) -> dict[str, Any]:
    sites = [
        {"name": f"甲市{n}", "region": "甲市", "url": "", "verdict": verdict,
         "reasons": ["首页长期不更新"] if verdict == "fail" else [], "sentence": ""}
        for n, verdict in enumerate(verdicts)
    ]  # fmt: skip
    failing = verdicts.count("fail")
    return {
        "issuer": "某市人民政府办公室", "sampled": len(sites), "failing": failing,
        "regions": [{"name": "甲市", "sampled": len(sites), "failing": failing}], "sites": sites,
    }  # fmt: skip


def test_an_undetermined_website_neither_passes_nor_fails(tmp_path: Path) -> None:
    facts = facts_from_campaign(small(["pass"] * 6 + ["fail"] * 2 + ["undetermined"] * 2))
    assert check_circular(facts) == []
    build_circular(facts, tmp_path)
    text = clauses(tmp_path)["总体情况"]
    assert "另有2个尚无法核实，未计入合格率，合格率75.0%" in text


def test_a_region_with_an_undetermined_website_is_not_called_clean() -> None:
    facts = facts_from_campaign(small(["pass", "undetermined"]))
    assert "regions_100pct" not in facts


@pytest.mark.slow
@given(st.lists(st.sampled_from(["pass", "fail", "undetermined"]), min_size=1, max_size=40))
def test_any_campaign_gives_facts_that_add_up(verdicts: list[str]) -> None:
    facts = facts_from_campaign(small(verdicts))
    assert check_circular(facts) == []
    assert len(facts.get("failing_sites", [])) == verdicts.count("fail")


@pytest.mark.parametrize("missing", ["sites", "regions", "sampled", "failing"])
def test_a_campaign_without_a_part_is_refused(missing: str) -> None:
    campaign = small(["pass"])
    del campaign[missing]
    with pytest.raises(InputError, match=missing):
        facts_from_campaign(campaign)
