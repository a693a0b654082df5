"""Dead are only attachments, some on another host, and pages of the sister site."""

from __future__ import annotations

from datetime import date

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Host, Reply
from tests.blindsites.skins import dotted

NAME = "失链县科学技术局"
SISTER = "http://kjzx.shilian.invalid"


def make() -> BlindSite:
    office = ordinary(NAME, "3300230001", dotted)
    files = (
        "<p>附件1:<a href='/files/2019/sb.doc'>项目申报书.doc</a></p>"
        "<p>附件2:<a href='/files/2019/hz.xls'>推荐汇总表.xls</a></p>"
        "<p>附件3:<a href='/files/2019/zn.pdf'>申报指南.pdf</a></p>"
        "<p>附件4:<a href='http://files.shilian.invalid/d/2019/mb.zip'>模板.zip</a></p>"
    )
    said = ["现将申报工作有关事项通知如下,请按要求组织申报。" * 3, files]
    article = office.skin.article
    title = "关于组织申报2019年科技计划项目的通知"
    office.page("/tzgg/900.html", title, "通知公告", article(title, date(2019, 6, 14), said))
    sisters = "".join(
        f"<p><a href='{SISTER}/kp/{k}.html'>科普长廊第{k}期</a></p>" for k in (1, 2, 3)
    )
    office.page(
        "/gzdt/901.html", "科普长廊上线", "工作动态",
        article("科普长廊上线", date(2019, 6, 13), ["科普长廊各期在科技中心网站展出。", sisters]),
    )  # fmt: skip
    office.host.pages["/files/2019/zn.pdf"] = Reply(
        b"%PDF-1.4\n" + b"\0" * 900, type="application/pdf"
    )
    seen = f"<p><a href='/tzgg/900.html'>{title}</a></p><p><a href='/gzdt/901.html'>科普长廊上线</a></p>"
    office.home("/", NAME, seen)
    sister = Host(otherwise=lambda asked: Reply("<h1>页面已删除</h1>".encode(), 410))
    sister.put("/kp/1.html", "<title>科普长廊第1期</title><p>春季病虫害防治常识。</p>")
    site = site_of("lost", NAME, office, "kjj.shilian.invalid")
    site.hosts.update({"kjzx.shilian.invalid": sister, "files.shilian.invalid": Host()})
    return site
