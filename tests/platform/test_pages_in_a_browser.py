"""Every main page: accessible, within the screen, without errors, at both widths, light and dark."""

import pytest

from tests.platform.axe import assert_accessible, chromium, looker, told  # noqa: F401  # fixtures
from tests.platform.pages import PAGES, site_of
from xuncha_platform.registry.models import Contact

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_main_page_has_no_violations(page, tree, person, looker):  # noqa: F811
    access = person(page.role, tree.province) if page.role else None
    assert_accessible(looker, access, page.address(tree), page.status)


@pytest.mark.parametrize("page", PAGES[:3], ids=lambda page: page.name)
def test_the_dark_colours_have_contrast_too(page, tree, person, looker):  # noqa: F811
    access = person(page.role, tree.province)
    assert_accessible(looker, access, page.address(tree), color_scheme="dark")


def test_links_beside_each_other_are_far_enough_apart(tree, person, looker):  # noqa: F811
    site = site_of(tree)
    # Long enough that the two links of the row stand below each other.
    far = {"phone": "0371-6590000转12345678901234567890", "email": f"{'a' * 40}@yixian.invalid"}
    Contact.objects.create(
        site=site, name="某某某某某某某某某", duty="网站内容保障和日常维护" * 2, **far
    )
    assert_accessible(looker, person("operator", tree.county), f"/sites/{site.pk}/")


def test_contacts_fit_the_box_they_stand_in(tree, person, looker):  # noqa: F811
    site = site_of(tree)
    Contact.objects.create(site=site, name="演练联系人", duty="内容保障", phone="0371-65900000")
    page = looker.page(person("inspector", tree.province), 1366)
    page.goto(f"{looker.server}/sites/{site.pk}/")
    boxes = page.locator("section .table-scroll")
    assert boxes.count()
    assert (
        boxes.evaluate_all("all => all.filter(e => e.scrollWidth > e.clientWidth + 1).length") == 0
    )
    page.context.close()


def test_a_region_of_four_characters_stays_on_one_line(tree, person, looker):  # noqa: F811
    tree.city.short_name = "平顶山市"
    tree.city.save()
    site = site_of(tree)
    # So many columns and so long a name that something has to give way.
    site.name = "某某市人民政府国有资产监督管理委员会" * 3
    site.save()
    page = looker.page(person("inspector", tree.province), 1366)
    page.goto(f"{looker.server}/sites/")
    lines = "e => { const r = document.createRange(); r.selectNodeContents(e);"
    lines += " return new Set([...r.getClientRects()].map(one => Math.round(one.top))).size }"
    assert page.locator("td", has_text="平顶山市").evaluate(lines) == 1
    page.context.close()


def test_axe_does_find_what_is_wrong(chromium):  # noqa: F811
    page = chromium.new_context().new_page()
    page.set_content(
        "<html lang=zh><title>x</title><main><h1>a</h1><img src=x><p style='color:#bbb'>faint words"
    )
    rules = {line.partition(":")[0] for line in told(page)}
    assert {"image-alt", "color-contrast"} <= rules
