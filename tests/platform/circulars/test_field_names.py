"""Figures of a circular are called by what they count."""

import pytest

from xuncha_platform.circulars.rules.field_names import field_name, operand_name

FACTS = {
    "regions": [{"name": "郑州市", "sampled": 4}],
    "consecutive": [{"who": ["永城市"], "quarters": 2}],
    "groups": [{"name": "省辖市网站", "sampled": 4}],
}


@pytest.mark.parametrize(
    "path, name",
    [
        ("sites.failing", "全部网站 · 不合格"),
        ("regions[0].sampled", "郑州市 · 检查"),
        ("groups[0].pass_rate_pct", "省辖市网站 · 合格率"),
        ("sites.change_pp", "全部网站 · 比上季度"),
        ("consecutive[0].quarters", "永城市 · 连续季度"),
        ("regions.total.failing", "各地区合计 · 不合格"),
        ("regions_100pct.count", "全部合格的地区 · 个数"),
        ("reasons.首页长期不更新", "原因 · 首页长期不更新"),
        # What has no name of its own keeps its path: nothing is guessed.
        ("regions[7].sampled", "regions[7].sampled"),
        ("sites.unknown", "sites.unknown"),
        ("addressees", "addressees"),
    ],
)
def test_a_field_is_called_by_what_it_counts(path, name):
    assert field_name(path, FACTS) == name


def test_what_a_figure_comes_from_is_said_in_words_of_the_office():
    assert operand_name("national_failing_sites[0]", "乙县门户", FACTS) == "乙县门户"
    assert operand_name("regions_100pct", 7, FACTS) == "全部合格的地区 7"
    assert operand_name("regions[0].sampled", 4, FACTS) == "郑州市 · 检查 4"
