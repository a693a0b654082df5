"""What the checks really emit: known to the register, and judged through to a verdict."""

from datetime import timedelta

import pytest
from site_facts import AS_OF, HOME, IDENTITY, column, facts, guide, home, link, probes

from xuncha.checks import run_checks
from xuncha.facts import (
    Activities,
    ColumnKind,
    GuideElement,
    HiddenLink,
    HomeUpdates,
    Identity,
    Letters,
    LinkKind,
    LinkVerdict,
    MarkGap,
    OnlineSystem,
    Outcome,
    OutsidePage,
    PageLabels,
    PageSigns,
    PageText,
    PageType,
    SecondLook,
    Site,
    SiteFacts,
    Verdict,
)
from xuncha.report.describe import describe
from xuncha.score.observations import OBSERVATIONS
from xuncha.score.rulebook import RULEBOOKS, load_rulebook
from xuncha.score.score import score

NONE = Activities(None, None)
CASES: dict[str, SiteFacts] = {
    "good": facts(),
    "home not reached": facts(home=home(Outcome.DNS), links=()),
    "elsewhere": facts(redirected_to="http://other.gov.cn/"),
    "no probes": facts(probes=()),
    "nothing offered": facts(letters=Letters(None, None), surveys=NONE, interviews=NONE, guides=()),
    "not readable": facts(
        home_updates=HomeUpdates((), unreadable="被拦截"),
        columns=(column("要闻", ColumnKind.NEWS, unreadable="被拦截"),),
        letters=Letters(None, None, unreadable="被拦截"),
        surveys=Activities(None, None, unreadable="被拦截"),
        interviews=Activities(None, None, unreadable="被拦截"),
        guides=(guide("取水许可", readable=False),),
    ),
    "faulty": facts(
        columns=(
            column("要闻", ColumnKind.NEWS, AS_OF - timedelta(days=15)),
            column("人事", ColumnKind.PERSONNEL, None, blank=True, items=0),
        ),
        guides=(guide("取水许可", GuideElement.TIME, forms_not_offered=("申请表",)),),
        links=(
            link(f"{HOME}x.html", LinkVerdict.DEAD, on_home=True),
            link(f"{HOME}x.doc", LinkVerdict.DEAD, kind=LinkKind.ATTACHMENT),
        ),
        online_systems=(OnlineSystem("申报", f"{HOME}s", f"{HOME}p", image_only=True),),
        identity=Identity(),
        texts=(PageText(HOME, "首页", "按装监控设备", "<r>", ""),),
        home=home(total_seconds=9.0),
    ),
    "injected": facts(
        signs=(
            PageSigns(
                f"{HOME}p.html",
                title="百家乐开户平台",
                hidden_links=(HiddenLink("http://z-example.com/", "词", "display", 1, 9, 9),),
                loaded=(
                    ("script", "http://z-example.com/a.js"),
                    ("script", "http://pos.baidu.com/a.js"),
                ),
                tricks=("search_engine",),
                advertised=(("广告", "http://z-example.com/"),),
                origin="路透社",
                insecure=("http://www.shili.gov.cn/a.png",),
                insecure_count=1,
                record_id="<r>",
            ),
        ),
        outside=(OutsidePage("http://y-example.com/", "http://y-example.com/", "", "for_sale"),),
        links=(link("http://y-example.com/", kind=LinkKind.EXTERNAL),),
        second_look=SecondLook((), "", "", led_to="http://x-example.com/"),
        texts=(PageText(HOME, "公示", "张某 11010519491231002X", "<r>", ""),),
        home=home(final_url="https://www.shili.gov.cn/"),
        mark_gaps=(MarkGap("icp", (f"{HOME}p.html",), 9, 30, "<r>", ""),),
        columns=(column("规划", ColumnKind.PLANNING, None, unreadable="页面显示维护或建设中"),),
        labels=(PageLabels(HOME, PageType.HOME, {"SiteIDCode": ("41",)}, "<r>", ""),),
        site=Site("http://shili.gov.cn/", site_id_code="4101000001", is_portal=True),
    ),
    "encrypted badly": facts(
        home=home(final_url="https://www.shili.gov.cn/", notes=("tls: self-signed",))
    ),
    "other marks": facts(identity=IDENTITY.__class__(site_id_code="9999999999")),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("book", RULEBOOKS)
def test_everything_emitted_is_in_the_register(name: str, book: str) -> None:
    rulebook = load_rulebook(book)
    for observation in run_checks(CASES[name], rulebook.windows):
        known = OBSERVATIONS[observation.name]
        assert observation.check == known.check
        assert set(observation.detail) <= set(known.details), observation.name


def test_every_fault_that_is_emitted_has_words_of_its_own() -> None:
    windows = load_rulebook("guideline-2017").windows
    emitted = [o for case in CASES.values() for o in run_checks(case, windows)]
    faults = {o.name: o for o in emitted if OBSERVATIONS[o.name].is_fault}
    assert {"hidden_link", "page_defaced", "identity_number", "label_wrong"} <= set(faults)
    for name, fault in faults.items():
        said = describe({"name": name, "detail": fault.detail})
        assert name not in said
        assert "None" not in said


def verdict_of(case: SiteFacts) -> Verdict:
    book = load_rulebook("census-2015")
    return score(book, run_checks(case, book.windows), case.site, case.as_of).verdict


def test_verdicts_through_the_real_checks() -> None:
    assert verdict_of(CASES["good"]) is Verdict.PASS
    assert verdict_of(CASES["no probes"]) is Verdict.UNDETERMINED
    assert verdict_of(CASES["elsewhere"]) is Verdict.UNDETERMINED
    assert verdict_of(CASES["home not reached"]) is Verdict.UNDETERMINED
    down = facts(home=home(Outcome.DNS), links=(), probes=probes(AS_OF, failed=168))
    assert verdict_of(down) is Verdict.FAIL


def test_a_faulty_site_costs_what_the_table_says() -> None:
    book = load_rulebook("census-2015")
    case = CASES["faulty"]
    card = score(book, run_checks(case, book.windows), case.site, case.as_of)
    # 3 news + 5 personnel + 1 home link + 2 guide + 1 form + 1 attachment + 3 system
    assert card.deducted == 16
    assert card.sentence == (
        "网站可用性问题:首页死链接1条,扣1分;空白栏目:人事,扣5分;信息更新问题:要闻未更新,扣3分;"
        "服务实用问题:办事指南缺少办理时间,扣2分;办事指南中提及的表格未提供下载,扣1分;"
        "附件无法下载1个,扣1分;在线系统为图片、未有效使用1项,扣3分"
    )
