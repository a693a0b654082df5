"""Every page that links lead to, looked at on a phone, a tablet and a desk."""

import pytest
from django.core.cache import cache

from tests.platform.axe import chromium, looker  # noqa: F401  # fixtures
from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    make_campaign,
)
from tests.platform.test_every_link import office, walk  # noqa: F401  # a fixture

pytestmark = pytest.mark.slow

WIDTHS = (390, 768, 1280)
# What nobody should have to push sideways: the page, and the tables in it.
PUSHED = """() => [document.documentElement, ...document.querySelectorAll('main .table-scroll')]
  .filter(e => e.scrollWidth > e.clientWidth + 1)
  .map(e => `${e.className || 'page'} ${e.scrollWidth} > ${e.clientWidth}`)"""
# What a finger meets on a phone and is lower than it: fields, buttons, the menu.
SMALL = """() => [...document.querySelectorAll('main button:not(.link), main a.button, main select,'
  + 'main input:not([type=checkbox], [type=radio], [type=hidden], [type=file]), nav.rooms a,'
  + 'header.top summary')]
  .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5)
  .map(e => e.outerHTML.slice(0, 90))"""
TWICE = """() => [...document.querySelectorAll('h1, h2')].map(e => e.textContent.trim())
  .filter((text, at, all) => text && all.indexOf(text) !== at)"""


@pytest.mark.parametrize("role", ["inspector", "registrar", "operator", "administrator"])
def test_every_page_fits_the_screen_it_is_read_on(
    office,  # noqa: F811
    tree,
    person,
    signed_in,
    looker,  # noqa: F811
    role,
):
    cache.clear()
    access = person(role, tree.province, f"looking-{role}")
    pages, wrong = [], []
    walk(signed_in(access), pages)
    assert len(pages) > 20
    # One page for all widths: a phone that is turned, a window that is drawn wider.
    page = looker.page(access, WIDTHS[0])
    for address in pages:
        page.goto(looker.server + address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 844})
            said = page.evaluate(PUSHED)
            said += page.evaluate(SMALL) if width == 390 else page.evaluate(TWICE)
            wrong += [f"{address} at {width} px: {one}" for one in said]
    page.context.close()
    assert not wrong, "\n".join(wrong)
