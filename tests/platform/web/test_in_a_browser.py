"""What the scripts add, in a real browser: keys, drafts, a folded menu, one click for two."""

import time

import pytest

from tests.platform.axe import chromium, looker  # noqa: F401  # fixtures
from tests.platform.conftest import make_site
from xuncha_platform.audit.models import Event

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("test_pages")]


@pytest.fixture
def inspector(tree, person):
    return person("inspector", tree.province)


@pytest.fixture
def listing(tree, inspector, looker):  # noqa: F811
    """The table under test with three sites."""
    for n in range(3):
        make_site(tree.county, tree.city, f"网站{n}", f"http://s{n}.invalid/")
    page = looker.page(inspector)
    page.goto(looker.server + "/test/sites/")
    return page


def here(page):
    row = page.query_selector("tr.here")
    return row and row.query_selector("a").inner_text()


def test_j_and_k_walk_through_the_rows_and_enter_opens_one(listing):
    listing.keyboard.press("j")
    assert here(listing) == "网站0"
    listing.keyboard.press("j")
    assert here(listing) == "网站1"
    listing.keyboard.press("k")
    listing.keyboard.press("k")
    assert here(listing) == "网站0"
    listing.keyboard.press("Enter")
    listing.wait_for_url("**/sites/*/")


def test_slash_goes_to_the_search_and_letters_typed_there_are_letters(listing):
    listing.keyboard.press("/")
    assert listing.evaluate("document.activeElement.id") == "find"
    listing.keyboard.type("jk/1")
    assert listing.input_value("#find") == "jk/1"
    assert here(listing) is None
    listing.keyboard.press("Escape")
    assert listing.evaluate("document.activeElement.tagName") == "BODY"


def test_a_heading_sorts_and_the_table_remembers(listing, looker):  # noqa: F811
    for _ in range(2):
        with listing.expect_navigation():
            listing.click("thead a:has-text('名称')")
    assert "sort=-name" in listing.url
    assert listing.get_attribute("thead th >> nth=0", "aria-sort") == "descending"
    listing.goto(looker.server + "/test/sites/")
    assert "sort=-name" in listing.url


def test_a_filter_leaves_no_empty_parameters_in_the_address(listing):
    listing.fill("#filter-q", "网站2")
    with listing.expect_navigation():
        listing.click(".filters button")
    assert listing.url.partition("?")[2] == "q=%E7%BD%91%E7%AB%992"
    assert listing.locator("tbody tr").count() == 1


def test_on_a_phone_the_menu_is_folded_and_rows_are_cards(listing, inspector, looker):  # noqa: F811
    page = looker.page(inspector, 390)
    page.goto(looker.server + "/test/sites/")
    first = page.locator("nav.rooms a").first
    assert not first.is_visible()
    page.click("nav.rooms summary")
    assert first.is_visible()
    cell = page.locator("tbody td").nth(1)
    assert cell.evaluate("one => getComputedStyle(one).display") == "flow-root"
    page.click(".filters summary")
    page.select_option("#filter-sort", "-name")
    with page.expect_navigation():
        page.click(".filters button")
    assert page.locator("tbody tr a").first.inner_text() == "网站2"
    # A wider window has no menu to unfold: everything is open again.
    page.set_viewport_size({"width": 1280, "height": 900})
    first.wait_for(state="visible")
    page.locator("#filter-q").wait_for(state="visible")


def test_on_a_phone_a_long_label_pushes_the_next_row_down(listing, inspector, looker):  # noqa: F811
    page = looker.page(inspector, 390)
    page.goto(looker.server + "/test/sites/")
    cell = page.locator("tbody td[data-label]").nth(1)
    heights = """(one, label) => {
        one.setAttribute("data-label", label);
        const said = getComputedStyle(one, "::before");
        return [one.clientHeight, parseFloat(said.height), parseFloat(said.lineHeight)];
    }"""
    low = cell.evaluate(heights, "状态")[0]
    high, label, line = cell.evaluate(heights, "最近一次检查中发现的、还没有整改的问题个数")
    assert label > 2 * line
    assert high >= label
    assert high > low


def test_on_a_phone_a_number_in_front_has_its_label(listing, inspector, looker):  # noqa: F811
    page = looker.page(inspector, 390)
    page.goto(looker.server + "/test/sites/")
    first = page.locator("tbody tr").first.locator("td").first
    label = "one => getComputedStyle(one, '::before').content"
    assert first.evaluate(label) == "none", "a name heads its card"
    first.evaluate("one => { one.classList.add('number'); one.dataset.label = '行'; }")
    assert first.evaluate(label) == '"行"'


def test_every_stop_of_the_tab_key_is_to_be_seen(inspector, looker):  # noqa: F811
    """A date has several: day, month, year, and the calendar's button."""
    page = looker.page(inspector)
    page.goto(looker.server + "/campaigns/new/")
    page.locator("input[type=date]").first.focus()
    outlined = "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
    stops = 0
    while page.evaluate("document.activeElement.type") == "date" and stops < 10:
        assert page.evaluate(outlined), stops
        page.keyboard.press("Tab")
        stops += 1
    assert 1 < stops < 10


def test_without_scripts_everything_is_there(tree, inspector, looker):  # noqa: F811
    site = make_site(tree.county, tree.city, "网站", "http://s.invalid/")
    page = looker.page(inspector, 390, java_script_enabled=False)
    page.goto(looker.server + f"/test/edit/{site.pk}/")
    page.fill("#id_note", "没有脚本也能填")
    with page.expect_navigation():
        page.click("button")
    site.refresh_from_db()
    assert site.note == "没有脚本也能填"
    page.goto(looker.server + "/search/")
    assert page.locator("nav.rooms a").first.is_visible()


def wait_for_draft(page):
    """Until the draft is kept; the page's own rules forbid playwright's wait_for_function."""
    until = time.monotonic() + 300
    while not page.evaluate("localStorage.length"):
        assert time.monotonic() < until, "no draft was kept"
        page.wait_for_timeout(50)


def test_two_clicks_make_one_event(tree, inspector, looker):  # noqa: F811
    page = looker.page(inspector)
    page.goto(looker.server + "/test/note-form/")
    page.fill("#text", "一次")
    page.dblclick("button.primary")
    page.wait_for_url("**/test/done/")
    assert Event.objects.filter(action="test.note").count() == 1


def test_a_draft_is_offered_after_the_tab_was_closed(inspector, looker):  # noqa: F811
    page = looker.page(inspector)
    page.goto(looker.server + "/test/note-form/")
    page.fill("#text", "写了一半")
    wait_for_draft(page)
    page.goto(looker.server + "/test/note-form/")
    assert page.input_value("#text") == ""
    page.click("[data-draft-take]")
    assert page.input_value("#text") == "写了一半"
    page.click("button.primary")
    page.wait_for_url("**/test/done/")
    assert page.evaluate("localStorage.length") == 0


def test_signing_out_leaves_no_drafts_behind(inspector, looker):  # noqa: F811
    page = looker.page(inspector)
    page.goto(looker.server + "/test/note-form/")
    page.fill("#text", "不要留在这台电脑上")
    wait_for_draft(page)
    page.click(".menu summary")
    page.click("form[data-sign-out] button")
    page.wait_for_url("**/sign-in/**")
    assert page.evaluate("localStorage.length") == 0


def test_on_paper_there_is_nothing_to_click(listing):
    listing.emulate_media(media="print")
    for name in ("header.top", "nav.rooms", ".filters", "footer.bottom"):
        assert not listing.locator(name).is_visible(), name
    assert listing.locator("tbody tr").first.is_visible()


def test_paper_is_never_dark(listing):
    listing.emulate_media(media="print", color_scheme="dark")
    colours = "one => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]"
    assert listing.eval_on_selector("body", colours) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    fail = "one => getComputedStyle(one).getPropertyValue('--fail')"
    assert listing.eval_on_selector("html", fail).strip() == "#b3261e"
