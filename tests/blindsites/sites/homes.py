"""Home pages that are updated in a way of their own: fed, by pictures, behind a door, by icons."""

from __future__ import annotations

from tests.blindsites import words
from tests.blindsites.blindsite import PICTURE, BlindSite
from tests.blindsites.newer_skins import modern
from tests.blindsites.ordinary import USUAL, USUAL_DAYS, ordinary, site_of
from tests.blindsites.skins import cards

OFF_HOME = {slug: (days, 0) for slug, (days, _) in USUAL_DAYS.items()}


def make() -> list[BlindSite]:
    return [_fed(), _pictures(), _icons(), _door()]


def _fed() -> BlindSite:
    """Its own blocks are older than two weeks; a block shows the county's news, linked to its site."""
    name = "引流县民族宗教事务局"
    old = {"gzdt": (USUAL_DAYS["gzdt"][0], 0), "tzgg": (words.days_back(17, 9, 8), 5)}
    office = ordinary(name, "3300210001", changed=old)
    county = ordinary("引流县人民政府", "3300210000", modern)
    fed = [(title, "http://www.yinliu.invalid" + at, day) for title, at, day in county.blocks[0][2]]
    office.blocks.append(("县政府要闻", "http://www.yinliu.invalid/gzdt/", fed))
    office.home("/", name)
    county.home("/", "引流县人民政府")
    hosts = {"mzj.yinliu.invalid": office.host, "www.yinliu.invalid": county.host}
    return BlindSite("fed", name, "http://mzj.yinliu.invalid/", hosts)


def _pictures() -> BlindSite:
    """A carousel of six pictures, each of an article of this month; no list, no day on the page."""
    name = "画屏县文化和旅游局"
    office = ordinary(
        name, "3300210002", modern, changed={**OFF_HOME, "gzdt": (OFF_HOME["gzdt"][0], 6)}
    )
    (_, _, rows) = office.blocks.pop()
    slides = "".join(
        f"<div class='swiper-slide'><a href='{at}'><img src='/i/b{k}.jpg' alt='{title}'>"
        f"<span class='tit'>{title}</span></a></div>"
        for k, (title, at, _) in enumerate(rows)
    )
    for k in range(6):
        office.host.pages[f"/i/b{k}.jpg"] = PICTURE
    office.home("/", name, f"<div class='swiper-wrapper'>{slides}</div>")
    return site_of("pictures", name, office, "wlj.huaping.invalid")


def _icons() -> BlindSite:
    """The home page is a wall of icons; what is new stands on the pages of the second level."""
    name = "图标县投资促进局"
    office = ordinary(name, "3300210003", changed=OFF_HOME)
    wall = "".join(
        f"<a class='ico' href='/{slug}/'><img src='/i/{slug}.png' alt=''><span>{column}</span></a>"
        for slug, column in USUAL
    )
    for slug, _ in USUAL:
        office.host.pages[f"/i/{slug}.png"] = PICTURE
    office.home("/", name, f"<div class='wall'>{wall}</div>")
    return site_of("icons", name, office, "tcj.tubiao.invalid")


def _door() -> BlindSite:
    """The address opens a picture with the words 进入网站; behind it the home page proper."""
    name = "门廊县园林绿化局"
    office = ordinary(name, "3300210004", cards)
    office.home("/index1.html", name)
    door = (
        f"<html><head><meta charset='utf-8'><title>{name}</title></head><body>"
        "<a href='/index1.html'><img src='/i/men.jpg' alt='绿满门廊'></a>"
        "<p><a href='/index1.html'>进入网站</a></p></body></html>"
    )
    office.host.pages["/i/men.jpg"] = PICTURE
    office.put("/", door)
    return site_of("door", name, office, "yllh.menlang.invalid")
