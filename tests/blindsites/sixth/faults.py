"""Dead links, files that cannot be had, and the points that are still missing to a threshold."""

from __future__ import annotations

from tests.blindsites.fifth.building import SHEET
from tests.blindsites.sixth.building import Site
from tests.blindsites.sixth.ledger import widely_true


def dead_on_home(site: Site, count: int) -> None:
    """Pictures of banners, and four topics that are gone: more of them might be blank columns."""
    start = len(site.planted.dead_home)
    for number in range(start, start + count):
        if number % 5 == 4 and number < 20:
            at = f"{site.look.base}/zt/{2012 + number}/"
            site.links.append(f"<p><a href='{at}'>专题{number}</a></p>")
        else:
            at = f"{site.look.base}/images/old/b{number}.jpg"
            site.links.append(f"<img src='{at}' alt='横幅'>")
        site.planted.dead_home.add(site.url(at))


def dead_inside(site: Site, count: int) -> None:
    """Links in the text of articles that the home page has not."""
    if not count or not (chosen := site.bodies(2)):
        return
    start = len(site.planted.dead_inside)
    for number in range(start, start + count):
        at = f"{site.look.base}/xg/{2010 + number}/{number}.html"
        site.planted.dead_inside.add(site.url(at))
        more = f"<p>相关链接：<a href='{at}'>第{number}期情况通报</a></p>"
        site.append_to(chosen[number % len(chosen)], more)


def files(site: Site, edge: int | None) -> None:
    """Two attachments, of which none, one or both cannot be had."""
    gone = 0 if edge is None else edge + 1
    for number, at_page in enumerate(site.bodies(2)):
        at = f"{site.look.base}/upload/fj{number}.{('xls', 'pdf')[number]}"
        if number < gone:
            site.planted.dead_files.add(site.url(at))
        else:
            site.reply(at, SHEET)
        site.append_to(at_page, f"<p>附件：<a href='{at}'>{number + 1}.汇总表</a></p>")


def lose_exactly(site: Site, tenths: int) -> None:
    """Dead links until exactly so many tenths of a point are lost."""
    score = widely_true(site.planted)["score"]["census-2015"]
    left = tenths - round((100 - score) * 10)
    assert left > 0, left
    dead_on_home(site, left // 10)
    dead_inside(site, left % 10)
