"""The record as people read it: sentences, filters, before and after, scope."""

import ast
import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.apps import apps
from django.utils import timezone
from django.utils.translation import override

import xuncha_platform
from xuncha_platform.audit.actions import ACTIONS
from xuncha_platform.audit.labels import LABELS
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.queries import history
from xuncha_platform.audit.sentences import changes as changes_of
from xuncha_platform.audit.sentences import sentence
from xuncha_platform.audit.services import changes, record
from xuncha_platform.audit.tables import ROOMS


@pytest.fixture
def reviewer(person, tree):
    return person("reviewer", tree.province)


@pytest.fixture
def changed(person, tree, site):
    """A registrar has changed the site's status and name."""
    registrar = person("registrar", tree.county, "wang")
    before, after = changes(
        {"status": "running", "name": "旧名", "icp": "x"},
        {"status": "suspended", "name": "新名", "icp": "x"},
    )
    return record(
        registrar, "registry.site.change", site, before=before, after=after, reason="改版"
    )


def test_an_event_is_one_sentence(changed):
    assert sentence(changed) == "wang（登记员）修改网站登记“乙县人民政府网站”"


def test_a_thing_recorded_before_it_had_a_name_is_left_out(changed):
    whole = sentence(changed)
    changed.target_name = "Finding object (283)"
    assert "object" not in sentence(changed)
    assert whole.startswith(sentence(changed))


def test_what_waits_for_a_second_person_is_said_in_words(person, tree, site):
    values = {"before": {"proposed": "confirmed"}, "after": {"proposed": ""}}
    event = record(person("reviewer", tree.city), "findings.finding.decide", site, **values)
    (change,) = changes_of(event)
    assert (change.before, change.after) == ("确认", "—")


def test_a_bulk_change_says_how_many(person, tree):
    event = record(person("registrar", tree.city, "wang"), "registry.site.change", count=37)
    assert sentence(event) == "wang（登记员）修改网站登记（共 37 项）"


def test_before_and_after_are_named_as_on_the_form(changed, site):
    (line,) = history(site)
    assert [(one.label, one.before, one.after) for one in line.changes] == [
        ("网站名称", "旧名", "新名"),
        ("状态", "正常运行", "临时下线"),
    ]


def test_the_page_lists_filters_and_exports(changed, reviewer, signed_in, tree):
    record(reviewer, "campaigns.campaign.draw", reason="=HYPERLINK(1)")
    client = signed_in(reviewer)
    page = client.get("/audit/").content.decode()
    assert "修改网站登记“乙县人民政府网站”" in page
    assert "抽取样本" in page
    only = client.get("/audit/?action=registry.site.change").content.decode()
    assert "campaigns.campaign.draw" in only, "the filter offers it"
    assert "（复核员）抽取样本" not in only
    text = b"".join(client.get("/audit/?export=csv")).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["理由"] for row in rows} >= {"改版", "'=HYPERLINK(1)"}
    assert any(row["变更"] == "网站名称：旧名 → 新名；状态：正常运行 → 临时下线" for row in rows)


def test_one_event_shows_what_the_same_click_did_besides(reviewer, signed_in, tree, person):
    registrar = replace(person("registrar", tree.city, "wang"), request_id="r1")
    first = record(registrar, "registry.site.change", tree.city, count=2)
    record(registrar, "registry.site.create", tree.county)
    page = signed_in(reviewer).get(f"/audit/{first.pk}/").content.decode()
    assert "登记网站“乙县人民政府”" in page
    at = f"{timezone.localtime(first.at):%Y-%m-%d %H:%M:%S}"
    assert f"<dd>{at}</dd>" in page
    assert "<dt>角色</dt><dd>登记员</dd>" in page
    text = b"".join(signed_in(reviewer).get("/audit/?export=csv")).decode("utf-8-sig")
    assert at in text


def test_the_record_is_narrowed_to_one_side_of_the_work(reviewer, signed_in, tree, person):
    record(reviewer, "campaigns.campaign.draw", tree.city)
    record(reviewer, "orgs.organisation.change", tree.city)
    page = signed_in(reviewer).get("/audit/", {"room": "campaigns"}).content.decode()
    assert "抽取样本“甲市人民政府”" in page
    assert "修改机构“甲市人民政府”" not in page
    rooms = {action.partition(".")[0] for action in ACTIONS}
    assert rooms == {code for code, _name in ROOMS}


@pytest.mark.parametrize("text", ["10.9.8.7", "乙县人民政府"])
def test_the_record_is_searched_by_address_and_organisation(
    text, reviewer, signed_in, tree, person
):
    registrar = replace(person("registrar", tree.county, "wang"), address="10.9.8.7")
    record(registrar, "registry.site.change", tree.department)
    record(reviewer, "registry.site.create", tree.department)
    page = signed_in(reviewer).get("/audit/", {"q": text}).content.decode()
    assert "修改网站登记“甲市教育局”" in page
    assert "登记网站“甲市教育局”" not in page


def test_an_outsider_sees_nothing_and_other_roles_have_no_page(changed, person, tree, signed_in):
    outsider = signed_in(person("reviewer", tree.elsewhere))
    assert "乙县" not in outsider.get("/audit/").content.decode()
    assert outsider.get(f"/audit/{changed.pk}/").status_code == 404
    assert signed_in(person("registrar", tree.province)).get("/audit/").status_code == 403


def test_a_page_of_events_asks_the_database_a_fixed_number_of_times(
    changed, reviewer, signed_in, site, django_assert_max_num_queries
):
    Event.objects.bulk_create(
        [
            Event(at=changed.at, user_name="系统", action="x.y.z", owner=site.organisation)
            for _number in range(300)
        ]
    )
    client = signed_in(reviewer)
    with django_assert_max_num_queries(12):
        assert client.get("/audit/").status_code == 200


def test_every_action_that_is_recorded_has_a_name():
    """Literals like "registry.site.change" in the code of the rooms stand in audit/actions.py."""
    root = Path(xuncha_platform.__file__).parent
    rooms = "|".join(one.name for one in root.iterdir() if one.is_dir())
    literal = re.compile(rf'"((?:{rooms})\.[a-z_]+\.[a-z_]+)"')
    found = {
        action
        for path in root.rglob("*.py")
        if not {"migrations", "api"} & set(path.parts)
        for action in literal.findall(path.read_text(encoding="utf-8"))
    }
    assert found - set(ACTIONS) == set()


def _named(room):
    """The names of values in the before and after that the code of a room records."""
    for path in room.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "record(" in text and not {"migrations", "api"} & set(path.parts):
            for node in ast.walk(ast.parse(text)):
                yield from ((path.name, name) for name in _keys_of(node))


def _keys_of(node):
    given = isinstance(node, ast.keyword) and node.arg in ("before", "after")
    kept = isinstance(node, ast.Assign) and {"before", "after", "told"} & {
        one.id for one in node.targets if isinstance(one, ast.Name)
    }
    if (given or kept) and isinstance(node.value, ast.Dict):
        yield from (key.value for key in node.value.keys if isinstance(key, ast.Constant))


def _is_a_named_field(room, name):
    for model in apps.get_app_config(room).get_models():
        for field in model._meta.get_fields():
            if field.name == name and re.search("[\u4e00-\u9fff]", _called(field)):
                return True
    return False


def _called(field):
    with override("zh-hans"):
        return str(getattr(field, "verbose_name", ""))


def test_every_value_that_is_recorded_has_a_name():
    """Either the field's own, or one in audit/labels.py: never the code's."""
    root = Path(xuncha_platform.__file__).parent
    rooms = [one for one in root.iterdir() if one.name in apps.app_configs]
    names = {(room.name, *found) for room in rooms for found in _named(room)}
    assert len(names) > 30
    assert {
        one for one in names if one[2] not in LABELS and not _is_a_named_field(one[0], one[2])
    } == set()


def test_codes_of_a_part_are_told_by_their_names(person, tree):
    """A pass is recorded with its campaign, a role with its person."""
    boss = person("administrator", tree.province)
    event = record(
        boss,
        "campaigns.pass.pause",
        tree.city,
        before={"pass": 1, "state": "running"},
        after={"pass": 1, "state": "paused"},
    )
    told = [(one.label, one.before, one.after) for one in changes_of(event)]
    assert told == [("状态", "进行中", "已暂停"), ("第几次监测", "1", "1")]


def test_the_lists_of_a_pass_are_told_by_their_names(person, tree):
    boss = person("inspector", tree.province)
    after = {"pass": 1, "reposts": 2, "addresses": 1, "addresses_sha256": "ab", "earlier": 3}
    event = record(boss, "campaigns.pass.begin", tree.city, after=after)
    labels = {one.label for one in changes_of(event)}
    assert {"转载清单第几份", "地址归属表第几份", "地址归属表的 SHA-256"} <= labels
    assert not {"reposts", "earlier", "其他网址"} & labels
