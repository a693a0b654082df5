"""Scripts in codes are judged by what stands under the codes."""

from __future__ import annotations

from base64 import b64encode

import pytest
from read_tools import read

from xuncha.read.intruders.spam import sells

URL = "http://www.shili.gov.cn/index.html"
PLAIN = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 20
AWAY = "location.href='https://www.yule-vip.example/';"
LOADS = '<script src="https://js.tongji-x.example/a.js"></script>'
BASE64 = b64encode(AWAY.encode()).decode()


def tricks(body: str) -> tuple[str, ...]:
    html = f"<html><head><title>示例县人民政府</title></head><body>{PLAIN}{body}</body></html>"
    return read(URL, html).signs.tricks


def hexadecimal(text: str) -> str:
    return "".join(f"\\x{ord(c):02x}" for c in text)


def codes(text: str) -> str:
    return ",".join(str(ord(c)) for c in text)


@pytest.mark.parametrize(
    "body",
    [
        f'<script>window["{hexadecimal("document")}"]["write"]("{hexadecimal(LOADS)}")</script>',
        f"<script>document.write(String.fromCharCode({codes(LOADS)}))</script>",
        f"<script>var n=[{codes(AWAY)}],s='';for(var i=0;i<n.length;i++)s+=String.fromCharCode(n[i]);new Function(s)()</script>",
        f"<script>window['ev'+'al'](window['at'+'ob']('{BASE64}'))</script>",
        f'<iframe src="data:text/html;base64,{b64encode(LOADS.encode()).decode()}"></iframe>',
        "<script>if(document.referrer.indexOf('sogou')>0){document.write('<iframe src=\"//www.a.example/\" style=\"position:fixed;width:100%\"></iframe>')}</script>",
        "<script>if(!/baiduspider|bingbot/.test(navigator.userAgent)){document.title='示例县'}</script>",
    ],
)
def test_what_it_does_is_told(body: str) -> None:
    assert tricks(body)


@pytest.mark.parametrize(
    "body",
    [
        # An address of letters kept from robots, the name of the firm that made the site.
        f"<script>document.write(String.fromCharCode({codes('<a href=mailto:bgs@shili.gov.cn>写信</a>')}))</script>",
        f'<script>window["{hexadecimal("document")}"]["{hexadecimal("writeln")}"]("{hexadecimal("<a href=http://www.ruanjian.example>")}技术支持</a>")</script>',
        f'<div data-to="{b64encode(b"https://www.shuju.example/list?page=1&size=20").decode()}"></div>',
        f"<script>var rows=[{','.join(str(n) for n in range(40, 90))}];var x=String.fromCharCode(65)</script>",
        "<script>if(/baiduspider/.test(navigator.userAgent)){showAll()}document.title=document.title</script>",
    ],
)
def test_honest_codes(body: str) -> None:
    assert not tricks(body)


def test_words_of_those_who_sell_answers() -> None:
    assert sells("专业助考包过 考试答案出售")
    assert sells("信用卡套现 花呗套现秒到账")
    assert sells("亚洲无码在线观看 成人av免费看")
    assert not sells("警惕信用卡套现陷阱")
    assert not sells("组织考试作弊、出售答案案一审宣判")
