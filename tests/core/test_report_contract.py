"""report.json against the contract: keys, their order, enumerations, numbers, bytes."""

import json
from dataclasses import replace
from datetime import date

import pytest
from report_help import CHECKS_OF_THE_CONTRACT, report_of
from site_facts import (
    AS_OF,
    HOME,
    activities,
    column,
    facts,
    guide,
    home,
    item,
    letter,
    letters,
    link,
)

from xuncha.facts import (
    Activities,
    ColumnKind,
    Coverage,
    GuideElement,
    HomeUpdates,
    Letters,
    LinkKind,
    LinkVerdict,
    Outcome,
    OwnOutage,
    Site,
)
from xuncha.report.site import dump_report, plain
from xuncha.report.unseen import unseen

K = ColumnKind
D = LinkVerdict.DEAD

SCORED = facts(
    columns=(
        column("通知公告", K.NOTICE, date(2017, 1, 1)),
        column("动态", K.NEWS),
        column("空", K.OTHER, None, items=0, blank=True),
        column("财政", K.FINANCE, None, items=0, unreadable="列表由脚本加载"),
    ),
    guides=(guide("取水许可", GuideElement.TIME), guide("婚姻登记")),
    links=(
        link(f"{HOME}b.html", D),
        link(f"{HOME}a.html", D, on_home=True),
        link(f"{HOME}a.doc", D, kind=LinkKind.ATTACHMENT),
    ),
    surveys=Activities(None, None),
    coverage=Coverage(pages=9, links=3, probes=168, skipped={"trap": 2, "robots": 1}),
)
VETO = facts(
    home_updates=HomeUpdates((item("旧闻", date(2017, 1, 1)),)),
    letters=letters(letter("路灯", date(2017, 6, 1), None, False)),
)
UNREACHABLE = facts(home=home(Outcome.TIMEOUT), columns=(), guides=(), probes=(), labels=())
STATES = {"clean": facts(), "scored": SCORED, "veto": VETO, "unreachable": UNREACHABLE}

# The contract's fields in the contract's order; what follows them is ours.
TOP = [
    "schema",
    "site",
    "as_of",
    "rulebook",
    "verdict",
    "score",
    "deducted",
    "sentence",
    "coverage",
    "indicators",
    "findings",
    "columns",
    "guides",
    "letters",
    "surveys",
    "interviews",
    "identity",
]
PARTS = {
    "coverage": "pages links probes unverified budget_exhausted skipped vantage",
    "rulebook": "id version document",
    "letters": "channel total answered unanswered_over_3_months slowest_days newest",
    "surveys": "channel in_last_year",
    "interviews": "channel in_last_year",
    "identity": "site_id_code icp police party_government_mark error_report_entry sponsor contact",
}
ROWS = {
    "indicators": "id kind state count points cap text findings",
    "findings": "fingerprint check url parents parent_count detail state evidence",
    "columns": "name url kind items newest date_source period_days state confidence",
    "guides": "name url present missing",
}


@pytest.fixture(params=STATES, name="report")
def a_report(request):
    return report_of(STATES[request.param])


def test_fields_stand_in_the_contracts_order(report):
    assert report["schema"] == "xuncha.report/1"
    assert list(report)[: len(TOP)] == TOP
    assert list(report["site"])[:5] == ["name", "url", "host", "site_id_code", "region"]
    for part, fields in PARTS.items():
        assert list(report[part]) == fields.split()
    for part, fields in ROWS.items():
        wanted = fields.split()
        assert all(list(row)[: len(wanted)] == wanted for row in report[part])
    assert all(list(f["evidence"]) == ["record_id", "at"] for f in report["findings"])


def test_values_are_those_the_contract_lists(report):
    assert report["verdict"] in ("pass", "fail", "undetermined")
    for row in report["indicators"]:
        assert row["kind"] in ("veto", "deduction", "bonus")
        assert row["state"] in ("violated", "met", "undetermined", "not_applicable", "manual")
    for finding in report["findings"]:
        assert finding["check"] in CHECKS_OF_THE_CONTRACT
        assert finding["state"] in ("confirmed", "suspected")
        assert finding["evidence"]["record_id"]
        assert len(finding["parents"]) <= 20
    for one in report["columns"]:
        assert one["kind"] in list(K)
        assert one["state"] in ("fresh", "stale", "blank", "unknown")
        assert one["newest"] is None or date.fromisoformat(one["newest"])
        assert 0 <= one["confidence"] <= 1
    for one in report["guides"]:
        assert {*one["present"], *one["missing"]} <= set(GuideElement)


def test_a_compliance_list_keeps_to_the_contracts_kinds():
    rows = report_of(rulebook="guideline-2017")["indicators"]
    assert {row["kind"] for row in rows} == {"deduction"}
    assert {row["label"] for row in rows} == {"合规"}
    assert {row["points"] for row in rows} == {None}


def test_indicators_point_at_findings_that_are_there(report):
    known = {finding["fingerprint"] for finding in report["findings"]}
    assert len(known) == len(report["findings"])
    for row in report["indicators"]:
        assert set(row["findings"]) <= known


def test_the_verdicts_of_the_four_states():
    verdicts = {name: report_of(site)["verdict"] for name, site in STATES.items()}
    assert verdicts == {
        "clean": "pass",
        "scored": "pass",
        "veto": "fail",
        "unreachable": "undetermined",
    }
    assert report_of(VETO)["reasons"] == ["首页长期不更新", "互动回应差"]


def test_states_and_periods_of_columns():
    by_name = {c["name"]: c for c in report_of(SCORED)["columns"]}
    assert {name: c["state"] for name, c in by_name.items()} == {
        "通知公告": "stale",
        "动态": "fresh",
        "空": "blank",
        "财政": "unknown",
    }
    assert by_name["动态"]["period_days"] == 14
    assert by_name["通知公告"]["period_days"] == (AS_OF - date(2017, 9, 1)).days
    assert by_name["财政"]["period_days"] is None


def test_letters_are_summed_up():
    them = letters(
        letter("甲", date(2017, 5, 1), date(2017, 5, 31)),
        letter("乙", date(2017, 6, 1), None, False),
        letter("丙", date(2018, 2, 20), None, False),
    )
    assert report_of(facts(letters=them))["letters"] == {
        "channel": f"{HOME}zxzx/",
        "total": 3,
        "answered": 1,
        "unanswered_over_3_months": 1,
        "slowest_days": 30,
        "newest": "2018-02-20",
    }
    nothing = report_of(facts(letters=Letters(None, None)))["letters"]
    assert nothing["channel"] is None
    assert (nothing["total"], nothing["slowest_days"], nothing["newest"]) == (0, None, None)


def test_activities_count_the_last_year():
    held = activities("zjdc", date(2018, 1, 1), date(2016, 1, 1), None)
    surveys = report_of(facts(surveys=held))["surveys"]
    assert surveys == {"channel": f"{HOME}zjdc/", "in_last_year": 1}


def test_what_was_skipped_is_listed_by_reason():
    assert report_of(SCORED)["coverage"]["skipped"] == [
        {"reason": "robots", "count": 1},
        {"reason": "trap", "count": 2},
    ]


def test_an_outage_of_our_own_network_is_told_with_its_numbers():
    outage = OwnOutage(
        "2018-03-01T09:30:00+08:00",
        "2018-03-01T09:31:05+08:00",
        "outside",
        Outcome.TIMEOUT,
        23,
        ((4, 9), (12, 12)),
    )
    found = facts(coverage=Coverage(pages=9, outages=(outage,)))
    report = report_of(found)
    assert "own_network" not in report_of(facts())["coverage"]
    [told] = report["coverage"]["own_network"]
    assert (told["outcome"], told["hosts"], told["void"]) == ("timeout", 23, 7)
    [said] = [each for each in unseen(report, found) if "检查所用的网络" in each]
    assert "2018-03-01 09:30:00 至 09:31:05，" in said.replace(",", "，")
    assert "23 个外部网站" in said
    assert "7 次访问不算数" in said


def test_what_only_people_can_check_is_counted():
    report = report_of(SCORED, "inspection-2019")
    manual = [row for row in report["indicators"] if row["state"] == "manual"]
    assert 0 < len(manual) * 2 < len(report["indicators"])
    assert f"{len(manual)} 项指标只能由人检查" in "".join(unseen(report, SCORED))


def test_the_host_has_its_port_where_it_is_not_the_default():
    site = Site("http://127.0.0.1:8080/")
    assert report_of(facts(site=site))["site"]["host"] == "127.0.0.1:8080"


@pytest.mark.parametrize(
    "number, text",
    [(60.0, "60"), (41.2, "41.2"), (412 * 0.1, "41.2"), (None, "null"), (0.0, "0")],
)
def test_numbers_are_plain(number, text):
    assert json.dumps(plain(number)) == text


@pytest.mark.slow
def test_bytes_are_the_same_but_for_the_time_of_production(report):
    assert dump_report(report) == dump_report(json.loads(dump_report(report)))
    for site in STATES.values():
        one, two = report_of(site, produced_at="a"), report_of(site, produced_at="b")
        lines = zip(dump_report(one).split(b"\n"), dump_report(two).split(b"\n"), strict=True)
        assert [a for a, b in lines if a != b] == [b'  "produced_at": "a"']


def test_bytes_do_not_depend_on_the_order_of_reading():
    turned = replace(
        SCORED,
        columns=SCORED.columns[::-1],
        guides=SCORED.guides[::-1],
        links=SCORED.links[::-1],
    )
    assert dump_report(report_of(turned)) == dump_report(report_of(SCORED))


def test_the_file_is_utf8_without_bom_and_ends_with_a_newline(report):
    raw = dump_report(report)
    assert raw.startswith(b"{")
    assert raw.endswith(b"}\n")
    assert "示例县人民政府" in raw.decode("utf-8")
