"""What the terminal shows of a site and of a province: verdict, reasons, numbers, where to read."""

from report_help import report_of
from test_report_contract import STATES, UNREACHABLE, VETO

from xuncha.report.brief import brief_of
from xuncha.report.text import format_report, format_table


def test_the_terminal_says_verdict_reason_numbers_and_where_to_read(tmp_path):
    text = format_report(report_of(VETO), tmp_path)
    assert "不合格：单项否决——首页长期不更新、互动回应差。" in text
    assert str(tmp_path / "report.html") in text
    assert "看了 120 页" in text


def test_the_terminal_names_what_is_open():
    text = format_report(report_of(UNREACHABLE))
    assert "无法核实：" in text
    assert "发现：没有看到问题" in text
    assert "C15-V1" in text
    assert "C15-V2" in text


def test_a_province_is_told_as_a_table(tmp_path):
    briefs = [brief_of(report_of(site)) for site in STATES.values()]
    lines = format_table(briefs, tmp_path).splitlines()
    # Those that fail first, then the open ones.
    assert [line.split()[0] for line in lines[:-2]] == ["不合格", "无法核实", "合格", "合格"]
    assert lines[-2].startswith("共 4 个网站：")
    assert lines[-1].endswith("summary.csv")


def open_because(*reasons):
    """The lines on what is open, of a report whose indicators are open for these reasons."""
    rows = [
        {"id": f"C{n}", "kind": "deduction", "state": "undetermined", "reason": reason}
        for n, reason in enumerate(reasons)
    ]
    lines = format_report({**report_of(UNREACHABLE), "indicators": rows}).splitlines()
    return lines[lines.index("  发现：没有看到问题") + 1 : -1]


def test_five_reasons_are_named_and_the_rest_counted():
    assert open_because("甲", "乙") == ["  无法核实：甲（C0）", "  无法核实：乙（C1）"]
    assert "另有" not in open_because(*"甲乙丙丁戊")[-1]
    assert open_because(*"甲乙丙丁戊己庚")[-1] == "  无法核实：另有 2 个原因，见报告"


def test_eight_indicators_of_a_reason_are_named_and_all_counted():
    (eight,) = open_because(*"甲" * 8)
    assert eight.endswith("、C7）")
    (nine,) = open_because(*"甲" * 9)
    assert nine.endswith("、C7 等 9 项）")
