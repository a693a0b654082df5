"""What someone else wrote into a site, and what only looks like it; numbers, adverts, wrong words."""

from __future__ import annotations

import io
import zipfile

from xuncha.sandbox.files import png
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import TrapSite

# The example of GB 11643, and numbers that no operator gives out.
_IDENTITY = "11010519491231002X"
_MOBILES = [f"1300000{n:04d}" for n in range(1, 8)]
_GOODS = "新葡京娱乐官网登录平台"


def hidden_links(number: int) -> TrapSite:
    """A block of strangers that nobody sees, beside tabs and menus that are hidden honestly."""
    site = TrapSite(number, "演练县水务局(暗链)", "hidden foreign links beside legitimate tabs")
    site.ordinary()
    strangers = "".join(
        f'<a href="http://www.shop{n}-yanlian.invalid/">优质建材{n}</a>' for n in range(6)
    )
    tabs = "".join(
        f'<div class="tab" style="display:{shown}"><ul><li><a href="/gzdt/">工作动态</a></li>'
        '<li><a href="/tzgg/">通知公告</a></li><li><a href="http://www.gov.cn.invalid.gov.cn/">上级</a></li></ul></div>'
        for shown in ("block", "none")
    )
    site.footer = (
        f'<div style="display:none">{strangers}</div><div class="tabs">{tabs}</div>'
        f'<div class="footer">网站标识码:{site.site_id_code}</div>'
    )
    site.truth.observed = {"hidden_link": 6}
    return site.done()


def scripts(number: int) -> TrapSite:
    """A script that leads searchers away, one that came from a stranger, and honest counters."""
    site = TrapSite(number, "演练县交通局(挂马)", "injected scripts beside a known counter")
    site.ordinary()
    trick = (
        "<script>if(/baidu|sogou/.test(document.referrer)){window.location.href="
        "'http://www.win-yanlian.invalid/';}</script>"
    )
    site.head = (
        f'{trick}<script src="http://js.evil-yanlian.invalid/kb.js"></script>'
        '<script src="https://hm.baidu.com/hm.js?1"></script>'
    )
    site.truth.observed = {"script_trick": 1, "foreign_script": 1}
    return site.done()


def defaced(number: int) -> TrapSite:
    """A page that sells, and one that tells of those who sold."""
    site = TrapSite(number, "演练县体育局(篡改)", "a page that sells; news of a raid does not")
    site.ordinary()
    site.done()
    menu = '<p><a href="/a/content_101.html">场馆开放</a><a href="/a/content_102.html">警情通报</a></p>'
    site.page("/", site.name, site._blocks[0] + site._blocks[1] + menu)
    site.page("/a/content_101.html", _GOODS, "<p>场馆每天开放。</p>")
    site.page("/a/content_102.html", "警方捣毁新葡京网络赌博平台", "<p>警方破获一起案件。</p>")
    site.truth.observed = {"page_defaced": 1}
    return site


def cloaked(number: int) -> TrapSite:
    """Another home page for the spider of a search engine."""
    site = TrapSite(number, "演练县商务局(伪装)", "cloaking by user agent")
    site.ordinary()
    site.done()
    sold = TrapAnswer(f"<html><head><title>{_GOODS}</title></head><body>1</body></html>".encode())
    site.agent_gate = lambda path, agent: sold if path == "/" and "Baiduspider" in agent else None
    site.truth.observed = {"home_cloaked": 1}
    return site


def numbers(number: int) -> TrapSite:
    """Identity numbers in a page and in a file; codes of organisations and office phones."""
    site = TrapSite(number, "演练县残联(个人信息)", "personal numbers in page and attachment")
    site.ordinary()
    site.done()
    links = "".join(
        f'<a href="/gs/content_20{n}.html">{name}</a>'
        for n, name in enumerate(("名单", "信用", "电话", "花名册"))
    )
    site.page("/", site.name, site._blocks[0] + site._blocks[1] + f"<p>{links}</p>")
    site.page("/gs/content_200.html", "名单公示", f"<p>救助对象身份证号:{_IDENTITY}</p>")
    site.page(
        "/gs/content_201.html",
        "信用公示",
        "<p>统一社会信用代码:110105194912310021</p><p>批准文号:110105201812310035</p>"
        '<p><a href="/files/mingdan.docx">附件:名单</a></p>',
    )
    site.page(
        "/gs/content_202.html", "联系电话", "".join(f"<p>联系电话:{one}</p>" for one in _MOBILES)
    )
    site.page("/gs/content_203.html", "花名册", "".join(f"<p>某某 {one}</p>" for one in _MOBILES))
    site.routes["/files/mingdan.docx"] = TrapAnswer(
        _docx(f"身份证号 {_IDENTITY}"), 200, "application/octet-stream"
    )
    site.truth.observed = {"identity_number": 2, "mobile_number": 1}
    return site


def _docx(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        part = zipfile.ZipInfo("word/document.xml", (2021, 1, 1, 0, 0, 0))
        archive.writestr(part, f"<w:document><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>")
    return made.getvalue()


def adverts(number: int) -> TrapSite:
    """An advertisement that says so, a shop, a box that nothing closes; advertising law is none."""
    site = TrapSite(number, "演练县文旅局(广告)", "advert, shop link, floating box, foreign source")
    site.ordinary()
    site.done()
    inner = (
        '<div id="floatAd" style="position:absolute"><a href="/zt/"><img src="/a.png"></a></div>'
        '<a href="http://www.hotel-yanlian.invalid/">广告</a><a href="/a/content_101.html">转载</a>'
        '<a href="/a/content_102.html">户外广告设置审批</a><a href="https://shop.taobao.com/">特产</a>'
        "<script>var tip='您即将离开本网站,是否继续访问?'</script>"
    )
    site.page("/", site.name, site._blocks[0] + site._blocks[1] + inner)
    body = f"<h1>国际报道一则</h1><p>发布时间:2021-01-05 来源:路透社</p><p>{'报道内容。' * 30}</p>"
    site.page("/a/content_101.html", "国际报道一则", body)
    site.page("/a/content_102.html", "户外广告设置审批", "<p>依据广告法办理。</p>")
    site.page("/zt/", "专题", "<p>专题内容。</p>")
    site.routes["/a.png"] = TrapAnswer(png(1), 200, "image/png")
    site.truth.observed = {
        "advert_link": 1,
        "commercial_link": 1,
        "float_not_closable": 1,
        "foreign_source": 1,
    }
    return site


def wording(number: int) -> TrapSite:
    """Wrong words, and the same characters where they are right."""
    site = TrapSite(number, "演练县统计局(表述)", "wrong words; wrong words inside right ones")
    site.ordinary()
    site.done()
    right = (
        "按装机容量计算。既使用电脑又使用手机。人参预防疾病。阳光采购平台。某某镇抗风暴光伏项目。"
    )
    site.page(
        "/",
        site.name,
        site._blocks[0] + site._blocks[1] + '<p><a href="/a/content_101.html">信息</a></p>',
    )
    site.page(
        "/a/content_101.html",
        "工作信息",
        f"<p>会议部暑下一步工作。</p><p>一蹋糊涂。</p><p>{right}</p>",
    )
    site.truth.observed = {"wrong_wording": 2}
    return site


MAKERS = (hidden_links, scripts, defaced, cloaked, numbers, adverts, wording)
