"""Sites that points decide: exactly forty lost, and 39.9."""

from __future__ import annotations

from datetime import date

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import USUAL_DAYS, ordinary, site_of

TALKS = [date(2018, 6, 12), date(2018, 3, 1), date(2017, 10, 17)]


def make() -> list[BlindSite]:
    return [_forty(), _just()]


def _forty() -> BlindSite:
    """Home page with five news and two notices: seven updates."""
    name = "四十县供销合作社"
    few = {slug: (USUAL_DAYS[slug][0], shown) for slug, shown in (("gzdt", 5), ("tzgg", 2))}
    office = ordinary(
        name, "3300250001", bracketed, without=("jzxx", "dczj"),
        menu=[("在线访谈", "/zxft/")], changed=few,
    )  # fmt: skip
    office.column("zxft", "在线访谈", TALKS, lambda n: f"访谈:合作社负责人谈第{n}项服务")
    office.home("/", name)
    return site_of("forty", name, office, "gxs.sishi.invalid", failed_a_day=1)


def _just() -> BlindSite:
    """49 dead links on one inner page in place of the few updates."""
    name = "将过县供销合作社"
    office = ordinary(
        name, "3300250002", modern, without=("jzxx", "dczj"), menu=[("在线访谈", "/zxft/")]
    )
    office.column("zxft", "在线访谈", TALKS, lambda n: f"访谈:合作社负责人谈第{n}项服务")
    old = "".join(f"<p><a href='/jb/2011/{k}.html'>2011年第{k}期简报</a></p>" for k in range(1, 50))
    title = "历年简报目录"
    article = office.skin.article(title, date(2019, 1, 8), ["历年简报按期列出如下。", old])
    office.page("/gzdt/900.html", title, "工作动态", article)
    office.home("/", name, f"<p><a href='/gzdt/900.html'>{title}</a></p>")
    return site_of("just", name, office, "gxs.jiangguo.invalid", failed_a_day=1)
