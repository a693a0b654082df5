"""A county's site and, under a path of the same host, a township's with an entry of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Reply

HOST = "www.lianxian.invalid"
COUNTY, TOWN = "连县人民政府", "连县北坡镇人民政府"
# The township stopped on 6 May; its notices in October, its policies in the year before.
STOPPED = {
    "gzdt": (words.days_back(45, 3, 8), 5),
    "tzgg": ([date(2018, 10, 9), date(2018, 8, 2), date(2018, 3, 3)], 3),
    "zcwj": ([date(2017, 9, 9), date(2017, 3, 2)], 2),
    "rsxx": ([date(2019, 1, 8), date(2018, 4, 4)], 0),
    "ghjh": ([date(2019, 1, 15), date(2018, 1, 9)], 0),
}


def make() -> list[BlindSite]:
    county = ordinary(
        COUNTY, "3300300001", modern, menu=[("北坡镇", "/xz/beipo/"), ("在线访谈", "/zxft/")]
    )
    talks = words.days_back(12, 50, 7)
    county.column("zxft", "在线访谈", talks, lambda n: f"访谈:部门负责人谈第{n}项民生实事")
    days = words.days_back(8, 45, 8)
    county.column("dczj", "调查征集", days, lambda n: f"关于第{n}号规划方案的意见征集")
    county.home("/", COUNTY)
    town = ordinary(TOWN, "3300300044", bracketed, changed=STOPPED, at="/xz/beipo")
    town.home("/xz/beipo/", TOWN)
    for path, reply in town.host.pages.items():
        if path.startswith("/xz/"):
            assert isinstance(reply, Reply)
            body = reply.body.replace(b"<a href='/'>", b"<a href='/xz/beipo/'>")
            county.host.pages[path] = replace(reply, body=body)
    return [
        site_of("ofcounty", COUNTY, county, HOST, is_portal=True),
        BlindSite("oftown", TOWN, f"http://{HOST}/xz/beipo/", {HOST: county.host}),
    ]
