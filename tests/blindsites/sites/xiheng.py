"""Three sites that show nothing of themselves, all with status 200."""

from __future__ import annotations

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.serving import Host, Reply

REPAIR = (
    "<html><head><title>系统维护</title></head><body><div style='text-align:center'>"
    "<h2>网站正在升级维护中</h2><p>给您带来不便敬请谅解,请稍后访问。</p></div></body></html>"
)
PAUSED = (
    "<html><head><title>西衡县商务局</title></head><body><h3>公告</h3><p>按照政府网站集约化工作安排,"
    "本网站自2019年5月6日起临时下线,暂停服务。有关信息请访问"
    "<a href='http://portal.xiheng.invalid/'>西衡县人民政府网</a>。</p><p>西衡县商务局</p>"
    "<p>2019年5月6日</p></body></html>"
)
FOR_SALE = (
    "<html><head><title>dongqu.invalid 域名出售</title></head><body><h1>dongqu.invalid</h1>"
    "<h2>该域名正在出售,本域名可转让</h2><p>This domain is for sale. 联系QQ:10000 一口价28000元</p>"
    "<ul><li><a href='http://ads.dongqu.invalid/c?k=1'>信用卡</a></li><li>"
    "<a href='http://ads.dongqu.invalid/c?k=2'>在线游戏</a></li><li>"
    "<a href='http://ads.dongqu.invalid/c?k=3'>减肥产品</a></li></ul></body></html>"
)


def _same_everywhere(html: str) -> Host:
    return Host(before=lambda asked: Reply(html.encode()))


def make() -> list[BlindSite]:
    portal = _same_everywhere("<title>西衡县人民政府</title><h1>西衡县人民政府</h1>")
    ads = _same_everywhere("<title>广告</title>推广页面")
    return [
        BlindSite(
            "xiheng", "西衡县统计局", "http://tjj.xiheng.invalid/",
            {"tjj.xiheng.invalid": _same_everywhere(REPAIR)}, failed_a_day=None,
        ),
        BlindSite(
            "tingban", "西衡县商务局", "http://swj.xiheng.invalid/",
            {"swj.xiheng.invalid": _same_everywhere(PAUSED), "portal.xiheng.invalid": portal},
            failed_a_day=None,
        ),
        BlindSite(
            "dongqu", "东渠县气象局", "http://dongqu.invalid/",
            {"dongqu.invalid": _same_everywhere(FOR_SALE), "ads.dongqu.invalid": ads},
            failed_a_day=None,
        ),
    ]  # fmt: skip
