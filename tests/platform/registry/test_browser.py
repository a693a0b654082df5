"""The filled pages of the register in a real browser: accessible, within the screen, both widths."""

from datetime import UTC, date, datetime

import pytest

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.conftest import make_site
from tests.platform.registry.conftest import imported, listed
from xuncha_platform.lifecycle.services import request_suspension
from xuncha_platform.registry import services
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.models import Difference, Site, UnregisteredHost

pytestmark = pytest.mark.slow

HEADER = "网站标识码,网站名称,首页网址,地区,级别,主办单位,备用列\n"
LIST = HEADER + (
    "4101000001,丙局网站,http://www.bing.gov.cn/,甲市,地市级,甲市丙局,\n"
    "4101000002,丁局网站,http://ding.gov.cn/,甲市,市级,甲市丁局,\n"
)
MENDED = HEADER + (
    "4101000001,丙局门户,http://www.bing.gov.cn/,甲市,,,\n"
    ",丁局网站,http://another.gov.cn/,甲市,,,\n"
    "12,短码,b.gov.cn,甲市,街级,,\n"
    ",戊局网站,http://w.gov.cn/,戊县,,戊县戊局,\n"
)


@pytest.fixture
def filled(registrar, operator, tree, site):
    """A site with something everywhere; returns the addresses worth looking at."""
    imported(registrar, LIST)
    made = upload(registrar, "sites", listed(MENDED))
    contact = {"name": "甲", "duty": "网站管理", "phone": "0371-6590000", "email": "a@b.cn"}
    services.save_part(registrar, site, "contact", contact)
    column = {"name": "通知公告", "url": site.url + "tzgg/", "kind": "notice", "period_days": 180}
    services.save_part(registrar, site, "column", column)
    services.save_part(registrar, site, "address", {"url": "http://old.gov.cn/", "kind": "former"})
    asked = services.propose(operator, site, "site", {"name": "新名", "icp": "豫ICP备1号"}, "更名")
    suspension = request_suspension(
        operator, site, datetime(2016, 12, 1, tzinfo=UTC), None, "机房改造"
    )
    difference = Difference.objects.create(
        site=site, field="icp", seen="豫ICP备2号", seen_at=datetime(2016, 12, 1, tzinfo=UTC)
    )
    host = UnregisteredHost.objects.create(
        organisation=tree.province,
        host="linye.gov.cn",
        title="县林业局",
        linked_from=1,
        linking_sites=[site.pk],
        example_url="http://linye.gov.cn/",
        first_seen=date(2016, 12, 1),
    )
    services.set_status(registrar, site, "suspended", date(2016, 12, 1), "改版", site.version)
    return [
        f"/sites/{site.pk}/",
        f"/sites/{site.pk}/status/",
        f"/sites/{site.pk}/contact/new/",
        f"/imports/{made.pk}/",
        f"/imports/{made.pk}/?action=duplicate",
        f"/imports/{made.pk}/?action=change",
        f"/requests/{asked.pk}/",
        f"/lifecycle/{suspension.pk}/",
        f"/lifecycle/new/?site={site.pk}",
        f"/differences/{difference.pk}/",
        "/differences/",
        f"/hosts/{host.pk}/",
        "/accounts/new/",
    ]


def test_the_filled_pages_have_no_violations(filled, registrar, looker):  # noqa: F811
    for address in filled:
        assert_accessible(looker, registrar, address)


def test_a_site_of_an_office_is_accessible_too(operator, site, looker):  # noqa: F811
    assert_accessible(looker, operator, f"/sites/{site.pk}/")
    assert_accessible(looker, operator, f"/sites/{site.pk}/edit/")


def test_many_sites_fit_a_phone(registrar, tree, looker):  # noqa: F811
    long = "某某省某某市某某区某某街道办事处综合行政执法和市场监督管理局门户网站"
    for number in range(3):
        make_site(tree.county, tree.city, long, f"http://{'sub.' * 8}s{number}.gov.cn/")
    assert Site.objects.count() == 3
    assert_accessible(looker, registrar, "/sites/")
