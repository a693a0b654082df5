"""Pages in English on a phone: its words are longer, and what belongs together stays on one line."""

import pytest
from django.conf import settings

from tests.platform.axe import chromium, looker  # noqa: F401  # fixtures
from tests.platform.pages import at, with_campaign, with_procedure, with_results

pytestmark = pytest.mark.slow

# The stages of a campaign with their marks, the link to the other language, labels of buttons.
BROKEN = """() => [...document.querySelectorAll('.stages li, footer .language button, a.button')]
  .filter(e => e.offsetParent).filter(e => {
    const all = document.createRange(); all.selectNodeContents(e);
    return new Set([...all.getClientRects()].map(r => Math.round(r.top))).size > 1
      || e.scrollWidth > e.clientWidth + 1;
  }).map(e => e.textContent.trim())"""
BEYOND = "document.documentElement.scrollWidth - innerWidth"


@pytest.mark.parametrize(
    "role, where",
    [
        ("inspector", with_campaign("/campaigns/{pk}/")),
        ("inspector", with_campaign("/")),
        ("inspector", with_results("/statistics/")),
        ("registrar", with_procedure("/lifecycle/procedures/{pk}/")),
        ("", at("/public/")),
    ],
)
def test_nothing_is_broken_that_belongs_on_one_line(tree, person, looker, role, where):  # noqa: F811
    address = where(tree)
    page = looker.page(person(role, tree.province, f"english-{role}") if role else None, 390)
    english = {"name": settings.LANGUAGE_COOKIE_NAME, "value": "en", "url": looker.server}
    page.context.add_cookies([english])
    page.goto(looker.server + address)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.evaluate(BROKEN) == []
    assert page.evaluate(BEYOND) <= 0
    page.context.close()
