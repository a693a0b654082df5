"""What became of the domains a site once linked to; systems and files that are only shown."""

from __future__ import annotations

from xuncha.facts import GuideElement, LinkVerdict
from xuncha.sandbox.files import png
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.guides import full_guide
from xuncha.sandbox.traps.kit import TrapSite
from xuncha.sandbox.traps.truth import GuideTruth, Shown

# Two test numbers of card schemes, the second with a check digit that is wrong.
_CARD, _NO_CARD = "6222020000000000000", "6222020000000000001"


def outlinks(number: int) -> TrapSite:
    """Old links to a domain for sale and to one that takes bets; both answer 200."""
    site = TrapSite(
        number, "演练县科协(外链)", "outlinks: for sale, gambling, and honest strangers"
    )
    site.ordinary()
    site.done()
    strangers = {
        "www.sold-kexie.invalid": "<title>sold-kexie 域名出售</title><p>此域名正在出售,欢迎联系。</p>",
        "www.bets-kexie.invalid": "<title>澳门新葡京娱乐官网-真人百家乐-网上赌场</title><p>注册即送彩金</p>",
        "www.club-kexie.invalid": "<title>演练科普协会</title><p>协会近期举办域名出售法律问题讲座。</p>",
    }
    site.strangers = {
        host: TrapAnswer(f"<!DOCTYPE html><html><head>{body}</html>".encode())
        for host, body in strangers.items()
    }
    names = ("科技之窗", "科普园地", "科普协会")
    links = "".join(
        f'<li><a href="http://{host}/">{name}</a></li>'
        for host, name in zip(strangers, names, strict=True)
    )
    site.page("/", site.name, site._blocks[0] + site._blocks[1] + f"<ul>{links}</ul>")
    site.truth.observed = {"outlink_hijacked": 2}
    return site


def only_shown(number: int) -> TrapSite:
    """An online system that is a picture, a form that does not download, a card number in a list."""
    site = TrapSite(
        number, "演练县医保中心(只有图片)", "a system as a picture, a dead form, a card"
    )
    site.ordinary()
    picture = '<h3>网上办事</h3><ul><li><img src="/images/wssb.png" alt="网上申报系统"></li></ul>'
    file = '<p>附件:<a href="/files/form.doc">申请表.doc</a></p>'
    guide = full_guide("参保登记", file)
    site.column(
        "办事指南", "/bszn/", f"<ul><li><a href='/bszn/a.html'>参保登记</a></li></ul>{picture}",
        Shown.SINGLE,
    )  # fmt: skip
    site.put("/bszn/a.html", site.framed("参保登记", guide))
    site.truth.guides.append(GuideTruth("/bszn/a.html", frozenset(GuideElement)))
    site.done()
    site.routes["/images/wssb.png"] = TrapAnswer(png(2), 200, "image/png")
    article = site.routes["/tzgg/content_101.html"]
    body, told = b'<div class="content">', f"<p>退费账号 {_CARD},流水号 {_NO_CARD}</p>".encode()
    site.routes["/tzgg/content_101.html"] = TrapAnswer(
        article.body.replace(body, body + told), 200, article.content_type
    )
    site.truth.links["/files/form.doc"] = LinkVerdict.DEAD
    site.truth.observed = {"system_image_only": 1, "attachment_dead": 1, "bank_card": 1}
    return site


MAKERS = (outlinks, only_shown)
