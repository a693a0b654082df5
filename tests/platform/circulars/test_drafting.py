"""What a draft says beyond its figures: the change since the last quarter, how many sites run, the
office's usual head; and that words follow the figures as the numbers do."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests.platform.circulars.conftest import Q1, Q2, Q3
from xuncha.report.circular.editing import Section
from xuncha_platform.campaigns.models import DrawFiles, Result
from xuncha_platform.circulars.checking import checked, newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.rules.heading import issuer_of, scope_of, title_of
from xuncha_platform.circulars.rules.stale import Stale, stale_sentences
from xuncha_platform.circulars.services import editing, publishing


def printed(circular):
    paragraphs = checked(circular).circular.paragraphs
    pieces = [piece for one in paragraphs for piece in (*one.lead, *one.pieces)]
    return "".join(piece if isinstance(piece, str) else piece.printed for piece in pieces)


def judge(campaign, site, verdict, reasons=()):
    row = Result.objects.filter(campaign_site__campaign=campaign, campaign_site__site=site)
    row.update(verdict=verdict, reasons=list(reasons))


def listed(campaign, *statuses):
    """The list it was drawn from: so many sites, of these statuses."""
    lines = [f"http://l{n}.invalid/,{status}" for n, status in enumerate(statuses)]
    DrawFiles.objects.create(campaign=campaign, population_csv="\n".join(["url,status", *lines]))


STALE = ("fail", ["首页长期不更新"])


@pytest.fixture
def two_quarters(run, four):
    a, b, c, d = four
    run("2016-Q2", {a: "pass", b: "undetermined", c: STALE, d: STALE}, Q2)
    return run("2016-Q3", {a: "pass", b: "pass", c: "pass", d: STALE}, Q3)


def test_the_change_since_the_last_quarter_is_printed_and_checked(two_quarters, inspector):
    circular = editing.begin(inspector, two_quarters)
    assert "合格率75.00%，较上季度提高41.67个百分点" in printed(circular)
    assert checked(circular).open_doubts == []


def test_the_word_of_a_change_follows_the_figures(two_quarters, four, inspector):
    circular = editing.begin(inspector, two_quarters)
    for site in four[:3]:
        judge(two_quarters, site, *STALE)
    assert "较上季度下降33.33个百分点" in printed(circular)


def test_the_same_rate_is_said_to_be_the_same(run, four, inspector):
    a, b, *_ = four
    run("2016-Q2", {a: "pass", b: STALE}, Q2)
    circular = editing.begin(inspector, run("2016-Q3", {a: STALE, b: "pass"}, Q3))
    assert "与上季度持平" in printed(circular)


@pytest.mark.parametrize(
    ("key", "as_of", "other"),
    [
        ("2016-Q1", Q1, {}),
        ("2016-Q2", Q2, {"kind": "full"}),
        ("2016-Q2", Q2, {"rulebook": "inspection-2019"}),
        ("2016-Q2", Q2, {"frozen_at": None}),
    ],
)
def test_only_the_quarter_before_by_the_same_rules_is_the_last_quarter(
    run, four, inspector, key, as_of, other
):
    a, b, *_ = four
    earlier = run(key, {a: "pass", b: "pass"}, as_of)
    type(earlier).objects.filter(pk=earlier.pk).update(**other)
    circular = editing.begin(inspector, run("2016-Q3", {a: "pass", b: STALE}, Q3))
    assert "上季度" not in printed(circular)


def test_sites_that_are_offline_for_a_while_do_not_run(run, four, inspector):
    campaign = run("2016-Q3", {four[0]: "pass"}, Q3)
    listed(campaign, "正常运行", "正常运行", "正常运行", "临时下线")
    text = printed(editing.begin(inspector, campaign))
    assert "全省正常运行的政府网站3个" in text
    assert "占运行总数的33.33%" in text


@pytest.mark.parametrize("scope", [{"regions": [1]}, {"portals": "portal"}, {"levels": ["city"]}])
def test_a_campaign_of_a_part_says_nothing_of_the_whole_province(run, four, inspector, scope):
    campaign = run("2016-Q3", {four[0]: STALE}, Q3)
    campaign.scope_filter = scope
    campaign.save()
    listed(campaign, "正常运行", "正常运行", "正常运行")
    circular = editing.begin(inspector, campaign)
    printed_all = checked(circular).circular
    assert "全省" not in circular.title
    assert "全省" not in printed(circular)
    assert not any("全省" in annex.title for annex in printed_all.annexes)


def test_the_document_of_the_rules_is_the_basis(run, four, inspector):
    circular = editing.begin(inspector, run("2016-Q3", {four[0]: "pass"}, Q3))
    assert printed(circular).startswith("按照国办发〔2015〕15号要求，")


def test_the_next_circular_begins_with_what_the_office_chose_last_time(run, four, inspector):
    first = editing.begin(inspector, run("2016-Q2", {four[0]: STALE}, Q2))
    assert first.decimals == 2
    head = {"issuer": "演练省政务公开办公室", "addressees": "各市人民政府", "decimals": 1}
    fields = {"rectification": {"form": "书面", "deadline": "2016-07-10", "report_to": "网站处"}}
    sections = editing.read(newest(first).sections)
    editing.save(inspector, first, head, sections, version=first.version, fields=fields)
    second = editing.begin(inspector, run("2016-Q3", {four[0]: STALE}, Q3))
    assert (second.issuer, second.addressees, second.decimals) == tuple(head.values())
    assert second.title == "演练省政务公开办公室关于2016-Q3全省政府网站抽查情况的通报"
    # Whom to report to stays, the deadline does not: it was that of another circular.
    assert second.fields == {"rectification": {"form": "书面", "report_to": "网站处"}}
    assert "书面报送网站处" in printed(second)


def test_a_circular_is_begun_in_chinese_whatever_one_works_in(run, four, inspector):
    with override("en"):
        circular = editing.begin(inspector, run("2016-Q3", {four[0]: "pass"}, Q3))
    assert circular.title == "演练省人民政府办公厅关于2016-Q3全省政府网站抽查情况的通报"


def test_a_clean_quarter_asks_nobody_to_repair_anything(run, four, inspector):
    text = printed(editing.begin(inspector, run("2016-Q3", {four[0]: "pass"}, Q3)))
    assert "未发现不合格网站" in text
    assert "整改" not in text


@pytest.mark.parametrize(
    ("name", "level", "issuer", "scope"),
    [
        ("甲省人民政府", "province", "甲省人民政府办公厅", "全省"),
        ("甲自治区人民政府", "province", "甲自治区人民政府办公厅", "全区"),
        ("乙市人民政府", "province", "乙市人民政府办公厅", "全市"),
        ("丙自治州人民政府", "city", "丙自治州人民政府办公室", "全州"),
        ("丁县人民政府", "county", "丁县人民政府办公室", "全县"),
        ("戊区人民政府", "county", "戊区人民政府办公室", "全区"),
        ("甲省教育厅", "province", "甲省教育厅", ""),
        ("高新区管理委员会", "city", "高新区管理委员会", ""),
    ],
)
def test_an_office_is_headed_by_what_it_is(name, level, issuer, scope):
    assert issuer_of(name, level) == issuer
    assert scope_of(name, level) == scope
    assert (
        title_of("某厅", "2016年", scope, "普查") == f"某厅关于2016年{scope}政府网站普查情况的通报"
    )


def test_names_that_the_figures_no_longer_give_are_doubted(run, four, inspector):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "pass", b: "pass", c: "pass", d: STALE}, Q3)
    circular = editing.begin(inspector, campaign)
    assert "甲市人民政府抽查合格率达100%" in printed(circular)
    assert checked(circular).doubts == ()
    judge(campaign, a, *STALE)
    group, names = checked(circular).open_doubts
    assert "未发现不合格网站" in group.line
    assert "现在的数据是“其中，地市级网站抽查〔地市级网站 · 检查〕个，发现不合格网站" in group.line
    assert "“甲市人民政府抽查合格率达100%”是按起草时的数据写的" in names.line
    with pytest.raises(ValidationError, match="2 处没有改正"):
        publishing.submit(inspector, circular)


def test_what_was_left_as_drafted_follows_the_figures_when_saved(run, four, inspector):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "pass", b: "pass", c: "pass", d: STALE}, Q3)
    circular = editing.begin(inspector, campaign)
    judge(campaign, a, *STALE)
    sections = editing.read(newest(circular).sections)
    editing.save(inspector, circular, {}, sections, version=circular.version)
    assert "100%" not in printed(circular)
    assert checked(circular).doubts == ()


def test_the_offices_own_words_stay_and_the_sentence_in_them_is_named(run, four, inspector):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "pass", b: "pass", c: "pass", d: STALE}, Q3)
    circular = editing.begin(inspector, campaign)
    sections = [
        Section(one.heading, (*one.paragraphs, "特此说明。")) if one.heading == "总体情况" else one
        for one in editing.read(newest(circular).sections)
    ]
    editing.save(inspector, circular, {}, sections, version=circular.version)
    for site in (a, c):
        judge(campaign, site, *STALE)
    judge(campaign, d, "pass")
    circular = Circular.objects.get(pk=circular.pk)
    sections = editing.read(newest(circular).sections)
    editing.save(inspector, circular, {}, sections, version=circular.version)
    text = printed(circular)
    assert "特此说明" in text
    assert "100%" in text
    assert len(checked(circular).open_doubts) == 2


def test_a_stale_sentence_is_shown_with_what_it_would_be():
    old = Section("总体情况", ("共查{n}个。甲市、乙市抽查合格率达100%；丙市较差。",))
    new = Section("总体情况", ("共查{n}个。甲市抽查合格率达100%；丙市较差。",))
    own = Section("总体情况", ("甲市、乙市抽查合格率达100%。我们认为很好。",))
    assert stale_sentences([own], [old], [new]) == [
        Stale("总体情况", "甲市、乙市抽查合格率达100%", "甲市抽查合格率达100%")
    ]
    assert stale_sentences([new], [old, new], [new]) == []
    assert stale_sentences([own], [old], []) == [
        Stale("总体情况", "甲市、乙市抽查合格率达100%", "")
    ]
