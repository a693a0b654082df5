"""The register: sites and accounts by list, parts, requests, suspensions, ended entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.backup.making.people import Staff, hire, place
from xuncha.clock import SHANGHAI
from xuncha.sandbox.province import SandboxSite
from xuncha_platform.lifecycle import services as lifecycle
from xuncha_platform.people.access import Access
from xuncha_platform.registry import services
from xuncha_platform.registry.importing.confirm import confirm, drop
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.importing.undo import undo
from xuncha_platform.registry.models import MediaAccount, Site

PLACES = ("甲市", "乙县", "丙市")
HEADER = "网站标识码,网站名称,首页网址,地区,级别,主办单位\n"
ACCOUNTS = "平台,账号名称,账号标识,主办单位,认证主体\n微信,甲市发布,jiashi-fabu,甲市人民政府,甲市人民政府\n"


def listed(text: str, name: str) -> SimpleUploadedFile:
    """A list as an office uploads it."""
    return SimpleUploadedFile(name, text.encode("gb18030"))


def make_register(staff: Staff, sites: Sequence[SandboxSite]) -> Access:
    """Everything of the register; returns the office of the first site, which answers later."""
    registrar = staff.registrar
    rows = "".join(
        f"41010000{n:02},{site.name},{site.url},{PLACES[n % 3]},,{PLACES[n % 3]}人民政府\n"
        for n, site in enumerate(sites, 1)
    )
    confirm(registrar, upload(registrar, "sites", listed(HEADER + rows, "网站.csv")))
    confirm(registrar, upload(registrar, "accounts", listed(ACCOUNTS, "账号.csv")))
    mistaken = HEADER + "4101000090,填错的网站,http://cuo.invalid/,甲市,,甲市人民政府\n"
    undo(
        registrar, confirm(registrar, upload(registrar, "sites", listed(mistaken, "错.csv"))), "错"
    )
    drop(registrar, upload(registrar, "sites", listed(mistaken, "又错.csv")))
    _parts(registrar, Site.objects.order_by("id")[0])
    closed = services.create_site(registrar, {
        "name": "甲市档案馆网站", "url": "http://dag.invalid/", "organisation": place("甲市教育局"),
        "region": place("甲市人民政府"), "level": "city", "site_id_code": "4101000080",
    })  # fmt: skip
    services.set_status(registrar, closed, "closed", date(2016, 3, 1), "并入教育局", closed.version)
    account = MediaAccount.objects.get()
    change = {"certified_as": "甲市人民政府办公室"}
    services.change_account(registrar, account, change, account.version)
    return _asked(staff, Site.objects.order_by("id")[1])


def _parts(registrar: Access, site: Site) -> None:
    columns = (("政务动态", "news/", 14), ("通知公告", "notices/", 180))
    for name, below, period in columns:
        services.save_part(registrar, site, "column", {
            "name": name, "url": f"{site.url}{below}", "kind": "news", "period_days": period,
            "unit": "办公室",
        })  # fmt: skip
    contact = {"name": "演练联系人", "duty": "值班员", "phone": "0000-0000000", "email": ""}
    services.save_part(registrar, site, "contact", contact)
    address = {"url": "http://jiu.invalid/", "kind": "alias"}
    old = services.save_part(registrar, site, "address", address)
    services.end_part(registrar, site, "address", old.pk, reason="不再使用")


def _asked(staff: Staff, site: Site) -> Access:
    """What a site's office asks for: changes and suspensions, granted, refused and waiting."""
    operator = hire(staff.administrator, "operator", site.organisation.name, "operator")
    change = services.propose(operator, site, "site", {"icp": "演ICP备00000001号"}, "补填")
    services.approve(staff.registrar, change)
    refused = services.propose(operator, site, "site", {"name": "新名称"}, "更名")
    services.refuse(staff.registrar, refused, "没有批文")
    services.propose(operator, site, "site", {"police": "演公网安备00000000000001号"}, "补填")
    start = datetime(2016, 10, 10, 9, tzinfo=SHANGHAI)
    for number, days in enumerate((5, 10)):
        begin = start + timedelta(days=90 * number)
        asked = lifecycle.request_suspension(
            operator, site, begin, begin + timedelta(days=days), "机房改造"
        )
        if not number:
            lifecycle.approve(staff.registrar, asked)
    return operator
