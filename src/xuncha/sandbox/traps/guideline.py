"""Main menus and interpretations: what the guideline asks of them, and what only looks amiss."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, days_before, items_of, news_items
from xuncha.sandbox.traps.truth import Shown

_POLICIES, _EXPLAINED = 11, 6
_BODY = "<p>各乡镇人民政府、县直各单位:为做好演练,现将有关事项通知如下,请遵照执行。</p>" * 3


def unfolded_menu(number: int) -> TrapSite:
    """Six channels with their sub-columns unfolded below them; few policies were interpreted, and
    those pages lead to one another."""
    site = TrapSite(
        number,
        "演练县发展改革局(下拉菜单)",
        "six channels under nineteen links, a few interpretations",
    )
    site.ordinary()
    policies, explained = _policies(site), _explained(site)
    site.column("机构职能", "/jgzn/", f"<h1>机构职能</h1>{_BODY}", Shown.SINGLE)
    site.column("联系方式公开", "/lxfs/", f"<h1>联系方式公开</h1>{_BODY}", Shown.SINGLE)
    for n in range(13):
        name, path = f"业务专栏{'甲乙丙丁戊己庚辛壬癸子丑寅'[n]}", f"/yw{n}/"
        site.listed(name, path, news_items(path, 3, 5, 9), Shown.FRESH, shows_day=True)
        site.fold(name, path, below=("/jgzn/", "/zcwj/", "/zcjd/")[n % 3])
    site.done()
    for n, item in enumerate(policies):
        leads = f'<h3>相关解读</h3><a href="{explained[n].path}">看解读</a>' if n < 3 else ""
        _policy(site, item, n, leads)
    for n, item in enumerate(explained):
        leads = f'<p>相关文件:<a href="{policies[n].path}">{policies[n].title}</a></p>'
        _explanation(site, item, leads)
    site.truth.observed = {"channel_number_sound": 1, "interpretations_linked": 1}
    return site


def unlinked(number: int) -> TrapSite:
    """Four channels, and policies and interpretations that know nothing of one another."""
    site = TrapSite(
        number, "演练县人防办(解读不关联)", "four channels, interpretations without their policies"
    )
    site.ordinary()
    policies, explained = _policies(site), _explained(site)
    site.done()
    for n, item in enumerate(policies):
        _policy(site, item, n, "")
    for item in explained:
        _explanation(site, item, "<p><a href='/zcjd/'>返回列表</a></p>")
    site.truth.observed = {
        "channel_number_apart": 1,
        "policy_uninterpreted": 1,
        "interpretation_unlinked": 1,
    }
    return site


def _policies(site: TrapSite) -> Sequence[Item]:
    titles = [f"关于做好第{n}批演练事项工作的通知" for n in range(1, _POLICIES + 1)]
    days = days_before(*range(20, 20 + _POLICIES))
    items = items_of("/zcwj/", titles, days)
    site.listed("政策文件", "/zcwj/", items, Shown.FRESH, ColumnKind.POLICY)
    return items


def _explained(site: TrapSite) -> Sequence[Item]:
    titles = [f"第{n}批演练事项为什么要这样办" for n in range(1, _EXPLAINED + 1)]
    items = items_of("/zcjd/", titles, days_before(*range(10, 10 + _EXPLAINED)))
    site.listed("政策解读", "/zcjd/", items, Shown.FRESH, ColumnKind.POLICY)
    return items


def _policy(site: TrapSite, item: Item, n: int, below: str) -> None:
    _article(site, item, f"<p>演政发〔2020〕{n + 1}号</p>{_BODY}", below, ("政策文件", "/zcwj/"))


def _explanation(site: TrapSite, item: Item, below: str) -> None:
    _article(site, item, _BODY, below, ("政策解读", "/zcjd/"))


def _article(site: TrapSite, item: Item, body: str, below: str, column: tuple[str, str]) -> None:
    day = f"发布时间:{item.iso} 来源:{site.name}"
    inner = (
        f'<h1>{item.title}</h1><div class="info">{day}</div>'
        f'<div class="content">{body}</div><div class="below">{below}</div>'
    )
    site.page(item.path, f"{item.title}-{site.name}", inner, [column])


MAKERS = (unfolded_menu, unlinked)
