"""index.html: the round as an office opens it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from report_help import report_of
from site_facts import facts
from test_report_contract import SCORED, UNREACHABLE, VETO

from xuncha.campaign import campaign_of
from xuncha.facts import Coverage, SiteFacts
from xuncha.punctuation import narrow
from xuncha.report.brief import brief_of
from xuncha.report.front import write_front_page, write_round_page
from xuncha.report.front_totals import rate_texts
from xuncha.report.summary import write_summary

TITLE = "某省关于抽查情况的通报(演练数据)"


@dataclass
class Result:
    name: str
    folder: Path
    brief: Mapping[str, Any] | None
    problem: str = ""


def of(facts: SiteFacts, name: str, region: str, level: str = "市") -> dict[str, Any]:
    url = f"http://{name}.gov.cn/"
    return report_of(
        replace(facts, site=replace(facts.site, name=name, url=url, region=region, level=level))
    )


def three() -> list[dict[str, Any]]:
    return [
        of(VETO, "jia", "甲市"),
        of(facts(), "yi", "乙市"),
        of(UNREACHABLE, "bing", "甲市"),
    ]


def front_page(out: Path, reports: list[dict[str, Any]]) -> str:
    for report in reports:
        folder = out / "sites" / report["site"]["host"]
        folder.mkdir(parents=True)
        (folder / "report.json").write_text(json.dumps(report))
    write_summary(out / "sites", [(r["site"]["name"], None, brief_of(r), "") for r in reports])
    campaign = campaign_of(reports, title=TITLE, as_of="2018-03-01")
    write_front_page(out, campaign, {r["site"]["url"]: r["site"]["host"] for r in reports})
    return (out / "index.html").read_text("utf-8")


def section(page: str, name: str) -> str:
    found = re.search(rf'<section id="{name}">.*?</section>', page, re.S)
    assert found, name
    return found.group()


def test_counts_reasons_and_reports_of_a_campaign(tmp_path):
    page = front_page(tmp_path, three())
    assert '<span class="practice">演练数据</span>' in page
    failing = section(page, "failing")
    assert 'href="sites/jia.gov.cn/report.html">jia<' in failing
    assert "首页长期不更新、互动回应差" in failing
    assert "bing" not in failing
    open_site = section(page, "undetermined")
    assert "没有可用性监测数据" in open_site
    assert 'href="sites/bing.gov.cn/report.html"' in open_site
    # One passes, one fails, one is open: the open one is in neither number (decision 0022).
    assert "<b>50%</b><span>合格率(1/2)</span>" in narrow(page)


def test_an_open_site_without_a_report_has_the_first_sentence_of_its_explanation(tmp_path):
    lost = {**of(UNREACHABLE, "ding", ""), "explanation": "检查中断:机器停了。可以再查。"}
    campaign = campaign_of([lost], title=TITLE, as_of="2018-03-01")
    write_front_page(tmp_path, campaign, {})
    line = section((tmp_path / "index.html").read_text("utf-8"), "undetermined")
    assert ">检查中断\uff1a机器停了<" in line
    assert "href" not in line


def test_a_line_says_the_vetoes_or_what_was_deducted_or_that_nothing_was(tmp_path):
    sites = section(front_page(tmp_path, [*three(), of(SCORED, "ding", "丁市")]), "sites")
    said = dict(
        re.findall(r">(\w+)</a></td><td class=.n.>.*?</td><td class=.said.>(.*?)</td>", sites)
    )
    assert said["jia"] == "首页长期不更新、互动回应差"
    assert said["yi"] == "没有扣分"
    assert narrow(said["ding"]).startswith("网站可用性问题:首页死链接1条,扣1分")


def test_regions_stand_in_the_order_of_the_list_and_small_ones_are_marked(tmp_path):
    reports = [of(facts(), f"a{n}", "乙市") for n in range(5)] + [of(VETO, "b", "甲市")]
    regions = section(front_page(tmp_path, reports), "regions")
    first, last = regions.index("乙市"), regions.index("甲市")
    assert first < last
    assert "样本少" not in regions[first:last]
    assert "样本少" in regions[last:]
    # None is a number too.
    assert '<td class="n">0</td>' in regions
    assert "—" not in regions
    assert regions[first:last].count("100.00%") == 1
    assert ">0.00%<" in regions[last:]


def test_only_files_that_lie_there_are_linked(tmp_path):
    (tmp_path / "circular.docx").write_bytes(b"x")
    page = front_page(tmp_path, three())
    assert 'href="circular.docx"' in page
    assert 'href="sites/summary.csv"' in page
    assert "annexes.xlsx" not in page


def test_what_was_seen_is_summed_over_the_sites(tmp_path):
    unprobed = replace(facts(), coverage=Coverage(pages=7, links=9, probes=0, unverified=2))
    reports = [*three(), of(unprobed, "ding", "乙市")]
    coverage = section(front_page(tmp_path, reports), "coverage")
    pages = sum(report["coverage"]["pages"] for report in three()) + 7
    assert f"共看了 {pages} 个页面" in coverage
    assert "1 个网站没有首页可用性监测记录" in coverage


def test_the_page_of_inspect_names_sites_without_a_report(tmp_path):
    results = [
        Result("甲", tmp_path / "jia.gov.cn", brief_of(of(SCORED, "jia", ""))),
        Result("乙", tmp_path, None, "网址写法有误:ftp://x"),
    ]
    write_round_page(tmp_path, results)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert 'href="jia.gov.cn/report.html"' in page
    assert "网址写法有误\uff1aftp://x" in section(page, "undetermined")
    assert "演练数据" not in page


def test_a_second_run_into_one_folder_leaves_the_sites_of_the_first(tmp_path):
    def run(*sites):
        reports = {name: of(facts, name, region) for name, facts, region in sites}
        for name, report in reports.items():
            (tmp_path / f"{name}.gov.cn").mkdir()
            (tmp_path / f"{name}.gov.cn" / "report.json").write_text(json.dumps(report))
        results = [
            Result(name, tmp_path / f"{name}.gov.cn", brief_of(report))
            for name, report in reports.items()
        ]
        rows = [(one.name, None, one.brief, "") for one in results]
        refused = replace(facts().site, name="丙", url="http://bing.gov.cn/")
        earlier = write_summary(tmp_path, [*rows, ("丙", refused, None, "解析到内网地址,未访问")])
        write_round_page(tmp_path, [*results, Result("丙", tmp_path, None, "拒绝")], earlier)

    facts_ = facts()
    run(("jia", VETO, "甲市"), ("wu", facts_, "甲市"))
    rows = [("jia", None, brief_of(of(VETO, "jia", "甲市")), "")]
    earlier = write_summary(tmp_path, rows)
    assert [row["name"] for row in earlier] == ["wu", "丙"]
    now = [Result("jia", tmp_path / "jia.gov.cn", brief_of(of(VETO, "jia", "甲市")))]
    write_round_page(tmp_path, now, earlier)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "<b>3</b><span>检查网站</span>" in page
    assert 'href="wu.gov.cn/report.html"' in section(page, "sites")
    assert "解析到内网地址" in section(page, "undetermined")
    # And once more: what was kept is kept again.
    assert [row["name"] for row in write_summary(tmp_path, rows)] == ["wu", "丙"]


def test_hostile_names_stay_text(tmp_path):
    evil = '"><script>x</script>'
    write_round_page(
        tmp_path,
        [
            Result(evil, tmp_path / evil, brief_of(of(SCORED, "a", evil))),
            Result(evil, tmp_path, None, evil),
        ],
    )
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "<script" not in page
    assert '"><' not in re.sub(r"<[^<>]*>", "", page)


def test_rates_round_half_up_and_nothing_has_no_rate():
    assert rate_texts([(2, 1)]) == ["66.67%"]
    assert rate_texts([(1, 7)]) == ["12.5%"]
    assert rate_texts([(200, 19800), (5, 0), (0, 0)]) == ["1%", "100%", "—"]
    assert rate_texts([(29_999, 1)]) == ["99.99%"]


def test_the_rates_of_a_page_have_as_many_decimals_as_one_of_them_needs(tmp_path):
    assert rate_texts([(4, 1), (2, 1), (7, 1)]) == ["80.00%", "66.67%", "87.50%"]
    reports = [of(facts(), f"a{n}", "甲市") for n in range(2)] + [of(VETO, "a2", "甲市")]
    reports += [of(facts(), f"b{n}", "乙市") for n in range(4)] + [of(VETO, "b4", "乙市")]
    page = front_page(tmp_path, reports)
    assert re.findall(r"[0-9.]+%", section(page, "regions")) == ["66.67%", "80.00%", "75.00%"]
