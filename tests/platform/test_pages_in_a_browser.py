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


def test_axe_does_find_what_is_wrong(chromium):  # noqa: F811
    page = chromium.new_context().new_page()
    page.set_content(
        "<html lang=zh><title>x</title><main><h1>a</h1><img src=x><p style='color:#bbb'>faint words"
    )
    rules = {line.partition(":")[0] for line in told(page)}
    assert {"image-alt", "color-contrast"} <= rules
