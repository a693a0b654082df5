"""Three hard to reach: a home page that takes 14 s, one that takes 16 s, one that shuts us out."""

from __future__ import annotations

from dataclasses import replace

from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, surveys, usual, usual_services
from tests.blindsites.serving import Asked, Host, Reply
from tests.blindsites.skins import dotted, foot_of, framed, menu_of

MENU = menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
    ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"),
    ("调查征集", "/dczj/"),
)  # fmt: skip
SHUT_OUT = "<html><head><title>403</title></head><body>您的访问已被拦截</body></html>"


def in_order(name: str, code: str) -> Host:
    """A site in good order."""
    office = Office(dotted(framed(name, MENU, foot_of(name, code))))
    usual_files(office.host)
    usual(office)
    usual_services(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    office.home("/", name)
    return office.host


def make() -> list[BlindSite]:
    return [
        _late("manwang", "慢网县审计局", 14.0),
        _late("chaowang", "潮网县审计局", 16.0),
        closed(),
    ]


def _late(key: str, name: str, seconds: float) -> BlindSite:
    host = in_order(name, "3300070009")
    home = host.pages["/"]
    assert isinstance(home, Reply)
    host.pages["/"] = replace(home, seconds=seconds)
    failed = 0.0 if seconds < 15 else 24.0
    return BlindSite(
        key, name, f"http://{key}.invalid/", {f"{key}.invalid": host}, failed_a_day=failed
    )


def closed() -> BlindSite:
    """Answers every browser, and turns away whoever says what we are."""
    host = in_order("封口县档案局", "3300080003")

    def before(asked: Asked) -> Reply | None:
        ours = asked.has("user-agent", "xuncha")
        return Reply(SHUT_OUT.encode(), 403) if ours else None

    host.before = before
    return BlindSite(
        "fengkou", "封口县档案局", "http://fengkou.invalid/", {"fengkou.invalid": host}
    )
