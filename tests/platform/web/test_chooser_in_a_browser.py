"""The field that chooses one of thousands, as people meet it: keys, pointer, no scripts at all."""

import pytest

from tests.platform.axe import chromium, looker, told  # noqa: F401  # fixtures
from xuncha_platform.people.models import Invitation

pytestmark = pytest.mark.slow

OPTION = "[role=option]"


@pytest.fixture
def page(looker, person, tree):  # noqa: F811
    page = looker.page(person("administrator", tree.province))
    page.goto(f"{looker.server}/people/invite/")
    return page


def shown(page):
    page.wait_for_selector(OPTION)
    return [one.inner_text().split("\n")[0] for one in page.query_selector_all(OPTION)]


def test_a_name_is_typed_and_picked_with_the_keys(page, tree):
    field = page.get_by_role("combobox", name="机构")
    assert field.get_attribute("aria-expanded") == "false"
    field.fill("甲市")
    found = shown(page)
    assert len(found) == 2
    assert not told(page)
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    field.press("ArrowDown")
    active = field.get_attribute("aria-activedescendant")
    assert page.locator(f"#{active}").get_attribute("aria-selected") == "true"
    field.press("ArrowUp")
    field.press("Enter")
    assert field.input_value() == "甲市人民政府"
    assert page.input_value("input[name=organisation]") == str(tree.city.pk)
    page.fill("input[name=name]", "王某")
    page.select_option("select[name=role]", "reader")
    with page.expect_navigation():
        page.locator("main form button").first.click()
    assert Invitation.objects.get().organisation == tree.city
    assert not page.errors


def test_escape_closes_the_list_and_leaves_the_text(page):
    field = page.get_by_role("combobox", name="机构")
    field.fill("市")
    shown(page)
    field.press("Escape")
    assert page.locator(OPTION).first.is_hidden()
    assert field.input_value() == "市"
    assert field.evaluate("one => one === document.activeElement")


def test_a_click_picks_and_typing_on_lets_go_again(page, tree):
    field = page.get_by_role("combobox", name="机构")
    field.click()
    assert shown(page)[0].startswith("演练省人民政府")
    page.locator(OPTION, has_text="甲市").click()
    assert page.input_value("input[name=organisation]") == str(tree.city.pk)
    field.press("Backspace")
    assert page.input_value("input[name=organisation]") == ""
    field.fill("没有的机构")
    page.wait_for_selector("[role=listbox] li.soft")
    assert "没有相符的" in page.inner_text("[role=listbox]")


def test_without_scripts_the_full_name_is_enough(looker, person, tree):  # noqa: F811
    page = looker.page(person("administrator", tree.province), java_script_enabled=False)
    page.goto(f"{looker.server}/people/invite/")
    page.fill("input[name=name]", "王某")
    page.fill("input[name=organisation_text]", "乙县")
    page.select_option("select[name=role]", "reader")
    with page.expect_navigation():
        page.locator("main form button").first.click()
    assert "乙县人民政府" in page.inner_text(".has-error")
    page.fill("input[name=organisation_text]", "乙县人民政府")
    with page.expect_navigation():
        page.locator("main form button").first.click()
    assert Invitation.objects.get().organisation == tree.county
