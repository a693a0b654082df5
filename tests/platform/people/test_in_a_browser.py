"""The pages of people, organisations and the record, looked at in a browser at two widths."""

import pytest

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import TreeImport

pytestmark = pytest.mark.slow


@pytest.fixture
def administrator(person, tree):
    return person("administrator", tree.province, "boss")


PAGES = (
    "/account/",
    "/account/act-as/",
    "/account/password/",
    "/account/two-factor/",
    "/account/tokens/",
    "/people/",
    "/people/invite/",
    "/people/roles/",
    "/people/{person}/",
    "/people/{person}/deactivate/",
    "/orgs/",
    "/orgs/?q=市",
    "/orgs/{county}/",
    "/orgs/{county}/change/",
    "/orgs/{county}/merge/",
    "/orgs/import/",
    "/orgs/import/{upload}/",
    "/audit/",
    "/audit/{event}/",
)


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_no_violations(address, administrator, person, tree, looker):  # noqa: F811
    event = record(
        administrator,
        "orgs.organisation.change",
        tree.county,
        before={"name": "旧"},
        after={"name": "新"},
    )
    upload = TreeImport.objects.create(
        organisation=tree.province,
        file_name="机构.csv",
        rows=[[2, {"name": "丙县", "level": "县级", "kind": "人民政府"}], [3, {"name": ""}]],
        by=administrator.user,
    )
    numbers = {
        "person": person("reader", tree.county, "zhang").user.pk,
        "county": tree.county.pk,
        "upload": upload.pk,
        "event": event.pk,
    }
    assert_accessible(looker, administrator, address.format(**numbers))


@pytest.mark.parametrize("address", ["/sign-in/", "/invitation/no-such-link/"])
def test_the_way_in_has_no_violations(address, tree, looker):  # noqa: F811
    assert_accessible(looker, None, address, 410 if "invitation" in address else 200)


def test_a_branch_opens_without_leaving_the_page(administrator, tree, looker):  # noqa: F811
    page = looker.page(administrator)
    page.goto(f"{looker.server}/orgs/")
    assert page.locator("text=乙县人民政府").count() == 0
    page.click("a:has-text('展开')")
    page.wait_for_selector("text=乙县人民政府")
    assert page.url.endswith("/orgs/")
    assert page.errors == []
