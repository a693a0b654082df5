"""A certificate that expired in January, and an advertisement that floats over the home page."""

from __future__ import annotations

from pathlib import Path

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import modern
from tests.blindsites.ordinary import ordinary
from tests.blindsites.serving import Host

NAME = "过证县退役军人事务局"
PEM = Path(__file__).with_name("expired.pem")
ADVERTISEMENT = (
    "<div id='piao' style='position:fixed;right:10px;top:120px'><a href='http://ad.mai.invalid/jiu' "
    "target='_blank'><img src='/i/red.png' alt='买好酒'></a><span onclick='x()'>关闭</span></div>"
    "<script>setTimeout(function(){window.open('http://ad.mai.invalid/jiu')},3000)</script>"
)


def make() -> BlindSite:
    office = ordinary(NAME, "3300330001", modern)
    office.home("/", NAME, ADVERTISEMENT)
    office.host.certificate = PEM
    shop = Host()
    shop.put("/jiu", "<title>买好酒</title><h1>买好酒</h1><p>新客立减。</p>")
    hosts = {"tyj.guozheng.invalid": office.host, "ad.mai.invalid": shop}
    return BlindSite("expired", NAME, "https://tyj.guozheng.invalid/", hosts, port=443)
