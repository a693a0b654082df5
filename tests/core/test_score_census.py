"""The 2015 table on the scored sites of the founding circular (豫 2016 third quarter) and others."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from scoring_help import (
    SITE,
    availability,
    blank,
    dead_attachments,
    dead_links,
    guide,
    home_updates,
    judged,
    letters,
    row,
    seen,
    stale,
    surveys,
)

from xuncha.facts import State, Verdict
from xuncha.score.rulebook import load_rulebook

NO_CONSULTATION = seen("letters", "consultation_absent")
NO_SURVEY = seen("surveys", "survey_absent")

# name → faults, points lost, verdict, sentence
CASES: dict[str, tuple[list[Any], float, Verdict, str]] = {
    "row 15": (
        [
            dead_links(37),
            blank("notice", "网站公告"),
            home_updates(6),
            stale("policy", "优惠政策"),
            stale("planning", "计划规划"),
            stale("personnel", "人事信息"),
            letters(0),
            surveys(0),
            guide(["time", "phone"]),
        ],
        40.7,
        Verdict.FAIL,
        "网站可用性问题:非首页死链接37条,扣3.7分;空白栏目:网站公告,扣4分;"
        "信息更新问题:首页栏目信息更新总量少于10条,扣5分;"
        "优惠政策、计划规划、人事信息未更新,扣14分;"
        "互动回应问题:政务咨询类栏目长期未使用,扣5分;调查征集类栏目1年内未开展活动,扣5分;"
        "服务实用问题:办事指南缺少办理时间、联系电话,扣4分",
    ),
    "row 19": (
        [
            availability(9, 200),
            home_updates(3),
            NO_CONSULTATION,
            NO_SURVEY,
            guide(["basis", "conditions", "materials", "place", "time", "phone", "process"]),
            seen("attachments", "form_not_offered", guide="取水许可", form="申请表"),
        ],
        50,
        Verdict.FAIL,
        "网站可用性问题:网站状态异常比例4.5%,扣20分;"
        "信息更新问题:首页栏目信息更新总量少于10条,扣5分;"
        "互动回应问题:政务咨询、调查征集类栏目未建设,扣10分;"
        "服务实用问题:办事指南缺少设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、"
        "办理流程,扣14分;办事指南中提及的表格未提供下载,扣1分",
    ),
    "row 22": (
        [dead_links(412), letters(0), NO_SURVEY],
        51.2,
        Verdict.FAIL,
        "网站可用性问题:非首页死链接412条,扣41.2分;"
        "互动回应问题:政务咨询类栏目长期未使用,扣5分;调查征集类栏目未建设,扣5分",
    ),
    "row 34": (
        [
            availability(2, 200),
            home_updates(9),
            stale("notice", "通知公告"),
            stale("planning", "法律法规"),
            stale("planning", "生殖健康"),
            stale("personnel", "理论研究"),
            surveys(0),
            guide(["time", "place", "process", "phone"]),
        ],
        42,
        Verdict.FAIL,
        "网站可用性问题:网站状态异常比例1%,扣5分;"
        "信息更新问题:首页栏目信息更新总量少于10条,扣5分;"
        "通知公告、法律法规、生殖健康、理论研究未更新,扣19分;"
        "互动回应问题:调查征集类栏目1年内未开展活动,扣5分;"
        "服务实用问题:办事指南缺少办理地点、办理时间、联系电话、办理流程,扣8分",
    ),
    "row 51": (
        [NO_SURVEY, guide(["place", "time", "phone"])],
        11,
        Verdict.PASS,
        "互动回应问题:调查征集类栏目未建设,扣5分;"
        "服务实用问题:办事指南缺少办理地点、办理时间、联系电话,扣6分",
    ),
    "row 68": (
        [
            stale("notice", "通知公告"),
            stale("policy", "政策法规"),
            surveys(0),
            guide(["place", "time"]),
            dead_attachments(20),
            [seen("online_systems", "system_image_only", name=f"系统{n}") for n in range(5)],
        ],
        52,
        Verdict.FAIL,
        "信息更新问题:通知公告、政策法规未更新,扣8分;"
        "互动回应问题:调查征集类栏目1年内未开展活动,扣5分;"
        "服务实用问题:办事指南缺少办理地点、办理时间,扣4分;附件无法下载20个,扣20分;"
        "在线系统为图片、未有效使用5项,扣15分",
    ),
    "a price bureau of 2015": (
        [dead_links(13), dead_attachments(27)],
        28.3,
        Verdict.PASS,
        "网站可用性问题:非首页死链接13条,扣1.3分;服务实用问题:附件无法下载27个,扣27分",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_points_verdict_and_sentence(name: str) -> None:
    faults, lost, verdict, sentence = CASES[name]
    card = judged(*faults)
    assert card.deducted == lost
    assert card.score == pytest.approx(100 - lost)
    assert card.verdict is verdict
    assert card.sentence == sentence


def test_row_46_only_holds_where_its_stale_columns_are_not_five_notices() -> None:
    """Six columns for 24 points without a veto: at most four of news and notice kinds."""
    faults = [
        blank("news", "卫生应急"),
        blank("news", "中医工作"),
        *[stale("notice", name) for name in ("妇幼健康", "综合监督", "疾病防控")],
        stale("news", "医政医管"),
        stale("personnel", "人事信息"),
        NO_SURVEY,
        guide(["phone", "time", "process"]),
    ]
    card = judged(*faults)
    assert row(card, "C15-V3a").state is State.MET
    assert "空白栏目:卫生应急、中医工作,扣6分" in card.sentence
    assert card.deducted == 6 + 3 * 4 + 3 + 5 + 5 + 6


def without(tmp_path: Path, *row_ids: str) -> Any:
    file = tmp_path / "office.yaml"
    rows = "".join(f"- {{id: {row_id}, enabled: false}}\n" for row_id in row_ids)
    file.write_text(
        f"extends: census-2015\nid: own\nversion: '1'\ndocument: 测试\nrows:\n{rows}", "utf-8"
    )
    return load_rulebook(str(file))


def test_three_news_and_three_notices_are_a_veto_whatever_a_report_once_said(
    tmp_path: Path,
) -> None:
    faults = [
        dead_links(24),
        home_updates(4),
        *[stale("news", f"动态{n}") for n in range(3)],
        *[stale("notice", f"公告{n}") for n in range(3)],
        NO_CONSULTATION,
        NO_SURVEY,
        guide(["time"]),
        dead_attachments(12),
    ]
    card = judged(*faults)
    assert card.verdict is Verdict.FAIL
    assert row(card, "C15-V3a").state is State.VIOLATED
    assert row(card, "C15-V3a").count == 6
    assert (card.score, card.deducted) == (None, None)
    assert card.sentence == "多个栏目长期不更新"
    # The same faults in points, once the veto is switched off.
    assert judged(*faults, rulebook=without(tmp_path, "C15-V3a")).deducted == 52.4


def test_a_veto_ends_the_scoring_but_the_faults_stay_listed() -> None:
    card = judged(home_updates(0), dead_links(2))
    assert card.reasons == ("首页长期不更新",)
    links = row(card, "C15-S2b")
    assert links.state is State.VIOLATED
    assert links.points is None
    assert len(links.findings) == 2
    assert sum(f.name == "dead_link" for f in card.findings) == 2


@pytest.mark.parametrize(
    "updates, veto, few",
    [
        (0, State.VIOLATED, State.NOT_APPLICABLE),
        (1, State.MET, State.VIOLATED),
        (9, State.MET, State.VIOLATED),
        (10, State.MET, State.MET),
    ],
)
def test_no_update_at_all_is_the_veto_and_not_few_updates_as_well(
    updates: int, veto: State, few: State
) -> None:
    card = judged(home_updates(updates))
    assert (row(card, "C15-V2").state, row(card, "C15-S3").state) == (veto, few)


def test_two_vetoes_of_one_wording_are_printed_once() -> None:
    columns = [stale("news", f"动态{n}") for n in range(10)]
    card = judged(home_updates(0), *columns)
    assert [i.id for i in card.indicators if i.state is State.VIOLATED][:3] == [
        "C15-V2",
        "C15-V3a",
        "C15-V3b",
    ]
    assert card.sentence == "首页长期不更新,多个栏目长期不更新"


@pytest.mark.parametrize(
    "failed, total, veto, points",
    [
        (0, 168, False, 0),
        (1, 168, False, 0),
        (2, 168, False, 5),
        (8, 168, False, 20),
        (6, 140, False, 20),
        # Exactly five per cent, and just under it.
        (7, 140, True, None),
        (99, 1981, False, 20),
        (9, 168, True, None),
    ],
)
def test_unreachable_ratio(failed: int, total: int, veto: bool, points: float | None) -> None:
    card = judged(availability(failed, total))
    assert (row(card, "C15-V1").state is State.VIOLATED) is veto
    assert row(card, "C15-S1").points == points


@pytest.mark.parametrize("blanks, veto", [(4, False), (5, True)])
def test_blank_columns_count_for_the_veto_whatever_their_kind(blanks: int, veto: bool) -> None:
    card = judged(*[blank("other", f"栏目{n}") for n in range(blanks)])
    assert (card.verdict is Verdict.FAIL) is veto
    if not veto:
        assert card.deducted == 0


def test_stale_and_blank_add_up_for_the_ten_but_blank_not_for_the_five() -> None:
    columns = [stale("personnel", f"人事{n}") for n in range(6)]
    columns += [blank("news", f"空白{n}") for n in range(4)]
    card = judged(*columns)
    assert row(card, "C15-V3a").state is State.MET
    assert row(card, "C15-V3b").state is State.VIOLATED
    assert row(card, "C15-V3c").state is State.MET


@pytest.mark.parametrize(
    "count, usable, is_portal, row_id, points",
    [
        (0, True, False, "C15-S6b", 5),
        (2, True, False, "C15-S6c", 3),
        (3, True, False, None, 0),
        (3, True, True, "C15-S6c", 3),
        (5, True, True, "C15-S6c", 3),
        (6, True, True, None, 0),
        # A channel that does not work costs once, not as "few" as well.
        (2, False, False, "C15-S6b", 5),
    ],
)
def test_surveys(
    count: int, usable: bool, is_portal: bool, row_id: str | None, points: float
) -> None:
    card = judged(surveys(count, usable), site=replace(SITE, is_portal=is_portal))
    assert card.deducted == points
    violated = [i.id for i in card.indicators if i.state is State.VIOLATED]
    assert violated == ([row_id] if row_id else [])


def test_no_interview_column_costs_nothing_an_unused_one_five() -> None:
    assert judged().deducted == 0
    assert judged(seen("interviews", "interview_total", count=0, usable=True)).deducted == 5


def test_guides_missing_the_same_class_cost_once_and_at_most_sixteen() -> None:
    every = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
    two = guide(every, "http://www.example.gov.cn/a") + guide(every, "http://www.example.gov.cn/b")
    card = judged(two)
    assert card.deducted == 16
    assert row(card, "C15-S8a").count == 8
    assert len(row(card, "C15-S8a").findings) == 16


def test_a_home_link_costs_ten_times_another() -> None:
    card = judged(dead_links(3, on_home=True), dead_links(3))
    assert card.deducted == 3.3
    assert card.sentence == "网站可用性问题:首页死链接3条,扣3分;非首页死链接3条,扣0.3分"


def test_an_unanswered_letter_is_a_veto() -> None:
    letter = seen("letters", "letter_unanswered", title="来信", asked="2016-05-01")
    assert judged(letter).sentence == "互动回应差"
