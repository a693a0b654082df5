"""Golden: each figure that the five founding documents print stands in the circular built from
their facts, in the right clause, and in figures.json.

The lists were made by hand from the documents: clause, the words with the number, and which
fact it is.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from circular_help import SEEDS, build, clauses, facts_of, figures

SITUATION, PROBLEMS, DUTIES = "总体情况", "存在的主要问题", "下一步工作要求"

EXPECTED: dict[str, list[tuple[str, str, str]]] = {
    "seed000": [
        ("开头", "（国办函〔2015〕144号）", "triggered_by.doc_no#1"),
        ("开头", "（川办发〔2015〕53号）", "earlier_basis[0].doc_no#1"),
        (SITUATION, "政府网站278个", "sites.sampled"),
        (SITUATION, "不合格网站14个", "sites.failing"),
        (SITUATION, "9个地区发现不合格网站", "regions_with_failures_count"),
        (DUTIES, "涉及的9个市（州）政府办公室", "duties[0].actor#1"),
        (DUTIES, "14个网站", "duties[0].action#1"),
        (DUTIES, "于2015年12月28日前", "rectification.deadline#1"),
    ],
    "seed001": [
        ("开头", "（国办秘函〔2018〕37号）", "triggered_by.doc_no#1"),
        (SITUATION, "共抽查政府网站270个", "sites.sampled"),
        (SITUATION, "占运行总数的32.7%", "sites.ratio_pct"),
        (SITUATION, "不合格网站11个", "sites.failing"),
        (SITUATION, "合格率96%，与上季度持平", "sites.pass_rate_pct_stated"),
        (SITUATION, "省级部门网站合格率84.2%", "groups[0].pass_rate_pct_stated"),
        (SITUATION, "低于全省平均水平11.8个百分点", "groups[0].gap_pp_stated"),
        (SITUATION, "7个市抽查合格率达100%", "regions_100pct_count"),
        (SITUATION, "苏州市、泰州市连续6个季度", "consecutive_claims[0].quarters"),
        (SITUATION, "江苏省连续5个季度", "consecutive_claims[1].quarters"),
        (SITUATION, "截至8月31日", "complaints.period#1"),
        (SITUATION, "网民留言551条", "complaints.received"),
        (SITUATION, "按期办结率100%", "complaints.on_time_rate_pct"),
        (PROBLEMS, "句容市政府门户网站继2017年被通报后", "repeat_offenders[0].earlier#1"),
        (PROBLEMS, "句容市政府门户网站等4家网站", "problems[0].sites.count"),
        (DUTIES, "2018年底前", "duties[0].when#1"),
        (DUTIES, "于2018年9月20日前", "rectification.deadline#1"),
    ],
    "seed002": [
        ("开头", "庆政办发〔2016〕65号", ""),
        ("开头", "（国办秘函〔2016〕23号）", "triggered_by[0].doc_no#1"),
        ("开头", "（甘政办发电〔2016〕44号）", "triggered_by[1].doc_no#1"),
        ("开头", "从2016年起", "campaign.cycle#1"),
        ("开头", "每3个月一次", "campaign.cycle#2"),
        (SITUATION, "甘肃省县级以下政府网站14个", "sites.sampled"),
        (SITUATION, "不合格网站3个", "sites.failing"),
        (SITUATION, "我市未发现不合格网站", ""),
        (DUTIES, "2016年底前", "duties[1].when#1"),
    ],
    "seed003": [
        (SITUATION, "2016年9—10月", "national_check.period#1"),
        (SITUATION, "71个国务院部门", "national_check.departments"),
        (SITUATION, "抽查合格率88%", "national_check.pass_rate_pct_stated"),
        (SITUATION, "我省政府网站30个", "national_check.province_sampled"),
        (SITUATION, "存在突出问题的网站4个", "national_check.province_failing"),
        (SITUATION, "2016年9月，", "period#1"),
        (SITUATION, "共抽查政府网站219个", "sites.sampled"),
        (SITUATION, "发现不合格网站68个", "sites.failing"),
        (SITUATION, "合格率68.9%", "sites.pass_rate_pct_stated"),
        (SITUATION, "省辖市网站抽查193个", "groups[0].sampled"),
        (SITUATION, "发现不合格网站63个", "groups[0].failing"),
        (SITUATION, "合格率67.4%", "groups[0].pass_rate_pct_stated"),
        (SITUATION, "省直管县（市）网站抽查17个", "groups[1].sampled"),
        (SITUATION, "发现不合格网站3个", "groups[1].failing"),
        (SITUATION, "合格率82.4%", "groups[1].pass_rate_pct_stated"),
        (SITUATION, "省政府部门网站抽查9个", "groups[2].sampled"),
        (SITUATION, "发现不合格网站2个", "groups[2].failing"),
        (SITUATION, "合格率77.8%", "groups[2].pass_rate_pct_stated"),
        (SITUATION, "商丘市7个市抽查情况较差", "regions_poor.count"),
        (SITUATION, "1个工作日内转办", "complaints.rule#1"),
        (SITUATION, "3个工作日内答复", "complaints.rule#2"),
        (PROBLEMS, "在68个不合格网站中", "sites.failing"),
        (PROBLEMS, "多个栏目长期未更新的10个", "reason_counts_stated.多个栏目长期未更新"),
        (PROBLEMS, "首页长期不更新的23个", "reason_counts_stated.首页长期不更新"),
        (PROBLEMS, "站点长期无法访问的23个", "reason_counts_stated.站点长期无法访问"),
        (PROBLEMS, "多个栏目为空白的10个", "reason_counts_stated.多个栏目为空白"),
        (PROBLEMS, "等3个网站多个栏目为空白", "national_failing_sites.多个栏目为空白"),
        (PROBLEMS, "（豫政办文〔2016〕53号）", "earlier_circular.doc_no#1"),
        (PROBLEMS, "省政府国资委15家单位", "not_reporting_count"),
        (DUTIES, "每季度第2个月末", "duties[0].when#1"),
        (DUTIES, "1个工作日内转办", "duties[1].action#1"),
        (DUTIES, "3个工作日内答复", "duties[1].action#2"),
        (DUTIES, "于2016年12月10日前", "rectification.deadline#1"),
        ("附件2", "1|郑州市|18|4", "regions[0].sampled"),
        ("附件2", "5|安阳市|13|1", "regions[4].failing"),
        ("附件2", "29|厅局|9|2", "regions[28].sampled"),
        ("附件2", "|合计|219|68", "regions.total.sampled"),
        ("附件2", "|合计|219|68", "regions.total.failing"),
        ("附件3", "15|平顶山市|卫东人口|网站可用性问题：非首页死链接37条，扣3.7分；", ""),
        ("附件3", "68||河南省体育局|信息更新问题：2个栏目超期未更新，扣8分；", ""),
    ],
    "seed004": [
        ("开头", "（国办发〔2017〕47号）", "basis[0].doc_no#1"),
        ("开头", "（国办秘函〔2019〕19号）", "basis[1].doc_no#1"),
        (SITUATION, "2019年7月1日", "period#1"),
        (SITUATION, "至9月20日", "period#2"),
        (SITUATION, "共检查政府网站628家", "sites.sampled"),
        (SITUATION, "合格率95.86%", "sites.pass_rate_pct_stated"),
        (SITUATION, "娄底市4个地区（单位）检查合格率达100%", "regions_100pct.count"),
        (SITUATION, "正常运行的政务新媒体2992家", "new_media.total"),
        (SITUATION, "政务新媒体447家", "new_media.sampled"),
        (SITUATION, "合格率95.53%", "new_media.pass_rate_pct_stated"),
        (SITUATION, "6个市政务新媒体检查合格率达100%", "new_media.regions_100pct.count"),
        (SITUATION, "7月1日至9月12日", "complaints.period#2"),
        (SITUATION, "网民留言412条", "complaints.received"),
        (SITUATION, "按期办结率100%", "complaints.on_time_rate_pct"),
        (SITUATION, "31家单位网站上线运行", "other_work.platform_sites_online"),
        (SITUATION, "2019年8月30日", "other_work.column_launched#1"),
        (PROBLEMS, "空白栏目数量超过（含）5个的10家", "reason_counts_from_text.空白栏目数量超过(含)5个"),
        (
            PROBLEMS,
            "未更新的栏目数量超过（含）10个的10家",
            "reason_counts_from_text.应更新但长期未更新的栏目数量超过(含)10个",
        ),
        (
            PROBLEMS,
            "监测时间点前2周内无更新的11家",
            "media_reason_counts_from_text.监测时间点前2周内无更新",
        ),
        (PROBLEMS, "未报送2019年度", "not_reporting[0].what#1"),
        (DUTIES, "湘政办函〔2019〕14号", "duties[1].action#1"),
        (DUTIES, "2019年11月底前", "duties[1].when#1"),
        (DUTIES, "于2019年10月18日前", "rectification.deadline#1"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_every_printed_figure_stands_in_its_clause(seed: str, tmp_path: Path) -> None:
    folder = build(facts_of(seed), tmp_path)
    text, listed = clauses(folder), figures(folder)
    for clause, words, path in EXPECTED[seed]:
        assert words in text[clause], (clause, words)
        if path:
            figure = listed[path]
            assert any(clause in name for name in figure["clauses"]), path
            assert figure["printed"] in words or figure["printed"] in text[clause], path


@pytest.mark.parametrize("seed", SEEDS)
def test_title_addressees_issuer_and_date(seed: str, tmp_path: Path) -> None:
    facts = facts_of(seed)
    whole = "".join(clauses(build(facts, tmp_path)).values())
    assert facts["title"] in whole
    assert facts["issuer"] in whole
    if facts.get("date_signed"):
        year, month, day = (int(part) for part in facts["date_signed"].split("-"))
        assert f"{year}年{month}月{day}日" in whole


def test_signature_stands_after_the_text_and_before_the_annexes(tmp_path: Path) -> None:
    text = clauses(build(facts_of("seed003"), tmp_path))
    assert text["下一步工作要求"].rstrip().endswith("2016年12月1日")
    assert "附件：1.国务院办公厅通报我省的不合格网站名单" in text["下一步工作要求"]


def test_annexes_of_the_2016_circular_have_its_columns_and_rows(tmp_path: Path) -> None:
    text = clauses(build(facts_of("seed003"), tmp_path))
    assert "序号|单位|不合格网站|扣分原因" in text["附件1"]
    assert "序号|市、县、部门|抽查网站数|抽查不合格网站数" in text["附件2"]
    assert "序号|单位|不合格网站|扣分结果" in text["附件3"]
    rows = [[row for row in text[f"附件{n}"].split("\n") if "|" in row] for n in (1, 2, 3)]
    # The header, the rows, and 合计 in the region table.
    assert [len(found) for found in rows] == [1 + 4, 1 + 29 + 1, 1 + 68]


def test_unit_is_printed_once_in_its_rows(tmp_path: Path) -> None:
    text = clauses(build(facts_of("seed003"), tmp_path))["附件3"]
    assert text.count("|三门峡市|") == 1
    assert "36|三门峡市|三门峡市国土资源局|首页长期不更新" in text
    assert "37||三门峡市食品药品监督管理局|首页长期不更新" in text


def test_rate_in_figures_json_says_what_it_was_computed_from(tmp_path: Path) -> None:
    rate = figures(build(facts_of("seed003"), tmp_path))["sites.pass_rate_pct_stated"]
    assert (rate["value"], rate["printed"], rate["exact"]) == (68.9, "68.9%", "68.9498")
    assert rate["operands"] == [
        {"path": "sites.passing_derived", "value": 151},
        {"path": "sites.sampled", "value": 219},
    ]
    total = figures(tmp_path)["regions.total.sampled"]
    assert (total["rule"], len(total["operands"]), total["value"]) == ("sum", 29, 219)
