"""The first page and the search ask every room, within one's scope."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from tests.platform.conftest import make_site
from xuncha_platform.web import dashboard, rooms, search
from xuncha_platform.web.dashboard import Running, Step, Waiting
from xuncha_platform.web.search import Hit


@pytest.fixture
def offers(monkeypatch):
    """Rooms that offer what a test says."""
    table = {}
    for module in (dashboard, search):
        monkeypatch.setattr(module, "offered", lambda name: tuple(table.get(name, ())))
    return table


def home(client):
    return client.get("/").content.decode()


def test_late_things_come_first_and_nothing_is_left_out(tree, person, signed_in, offers):
    offers["waiting"] = [
        lambda access: [Waiting("待复核问题", 12, "/review/"), Waiting("没有的", 0, "/none/")],
        lambda access: [Waiting("申辩", 3, "/contests/", late=2)],
    ]
    page = home(signed_in(person("reviewer", tree.province)))
    assert page.index("申辩") < page.index("待复核问题")
    assert "2 项已超期" in page
    assert "没有的" not in page


def test_a_quiet_day_says_so(tree, person, signed_in, offers):
    assert "现在没有等您处理的事" in home(signed_in(person("reader", tree.province)))


def test_an_empty_office_says_where_to_begin_to_whom_it_is_given(tree, person, signed_in):
    administrator = signed_in(person("administrator", tree.elsewhere))
    assert 'href="/people/invite/"' in home(administrator)
    registrar = signed_in(person("registrar", tree.elsewhere))
    assert 'href="/imports/new/"' in home(registrar)
    inspector = signed_in(person("inspector", tree.elsewhere))
    assert 'href="/campaigns/new/"' in home(inspector)
    # Somebody works here now, and a reader begins nothing.
    assert 'href="/people/invite/"' not in home(administrator)
    assert "现在没有等您处理的事" in home(signed_in(person("reader", tree.elsewhere)))
    make_site(tree.elsewhere, tree.elsewhere, "外省门户", "http://www.waisheng.invalid/")
    assert 'href="/imports/new/"' not in home(registrar)


def test_a_running_campaign_shows_where_it_stands(tree, person, signed_in, offers):
    steps = (Step("抽取", "done"), Step("监测", "now"), Step("复核", "ahead"))
    offers["running"] = [lambda access: [Running("三季度抽查", "/campaigns/1/", steps, "5 / 9")]]
    page = home(signed_in(person("inspector", tree.province)))
    assert re.search(r'class="now" aria-current="step">\s*监测', page)


def test_what_changed_is_counted_from_the_visit_before_this_one(tree, person, signed_in, offers):
    asked = []
    offers["changed"] = [lambda access, since: asked.append(since) or []]
    access = person("inspector", tree.province)
    client = signed_in(access)
    with time_machine.travel("2016-12-01T01:00:00Z", tick=False):
        assert "上次来" not in home(client)
        first = timezone.now()
    with time_machine.travel("2016-12-01T01:30:00Z", tick=False):
        assert "上次来" not in home(client)
    with time_machine.travel("2016-12-01T09:00:00Z", tick=False):
        assert "2016-12-01 09:30" in home(client)
        assert "2016-12-01 09:30" in home(client)
    assert asked
    assert all(first <= one <= first + timedelta(minutes=31) for one in asked)


def test_search_asks_the_rooms_and_opens_a_single_exact_hit(tree, person, signed_in, offers):
    hit = Hit("网站", "乙县人民政府网站", "www.yixian.invalid", "/sites/7/")
    offers["found"] = [lambda access, text: [hit] if text in hit.name else []]
    client = signed_in(person("inspector", tree.province))
    assert "/sites/7/" in client.get("/search/?q=乙县").content.decode()
    assert client.get("/search/?q=乙县人民政府网站").headers["Location"] == "/sites/7/"
    assert "没有找到" in client.get("/search/?q=丙县").content.decode()


def test_search_shows_what_was_typed_as_text_and_bears_anything(tree, person, signed_in, offers):
    client = signed_in(person("inspector", tree.province))
    page = client.get("/search/", {"q": "<script>x</script>\x00" + "长" * 5000})
    assert page.status_code == 200
    assert "<script>x" not in page.content.decode()


def test_the_rooms_find_their_own_sites_for_those_in_scope_only(site, tree, person):
    inside = search.found(person("inspector", tree.province), "乙县")
    outside = search.found(person("inspector", tree.elsewhere), "乙县")
    assert any(hit.name == site.name for _kind, hits in inside for hit in hits)
    assert not any(hit.name == site.name for _kind, hits in outside for hit in hits)


def test_a_room_offers_by_the_name_of_its_function():
    for name in ("waiting", "found"):
        for function in rooms.offered(name):
            assert function.__name__ == name
            assert function.__module__.startswith("xuncha_platform.")


def test_the_tiles_count_what_their_link_lists(tree, person, signed_in):
    for n, verdict in enumerate(("pass", "fail", "fail", "undetermined", "")):
        make_site(tree.county, tree.city, f"站{n}", f"http://t{n}.invalid/", last_verdict=verdict)
    access = person("inspector", tree.province)
    client = signed_in(access)
    shown = dashboard.tiles(access)
    assert [one.count for one in shown] == [5, 2, 1, 1]
    for tile in shown:
        assert f"共 {tile.count} 条" in client.get(tile.url).content.decode()
    assert [one.count for one in dashboard.tiles(person("inspector", tree.elsewhere))] == [0] * 4
    assert dashboard.tiles(person("operator", tree.county)) == []
