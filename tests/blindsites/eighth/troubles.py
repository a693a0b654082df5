"""What stands between an inspector and a page: put over a site that the seventh series built.

The structure is that of real servers and pages; every word, name and number is made up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.serving import Asked, Host, Reply, moved

LOGIN = (
    "<!DOCTYPE html><html><head><title>统一身份认证</title></head><body><div class='login'><h2>用户登录</h2>"
    "<form action='/sso/check' method='post'><p>用户名<input name='u'></p><p>密码<input type='password' name='p'></p>"
    "<p>验证码<input name='c'></p><input type='submit' value='登录'></form></div></body></html>"
)
CHALLENGE = (
    "<html><head><meta charset='utf-8'><title></title></head><body><script>var n='cj_{0}',m={0};"
    "document.cookie=n+'='+(m*7%9973)+';path=/;max-age=3600';location.href=location.pathname+location.search;"
    "</script></body></html>"
)
SIGNED = """<div class="list" id="c{number}"></div><script>
(function(){{var k=document.title.length,t=new Date().getTime(),s=0,i;
for(i=0;i<String(t).length;i++)s=(s*31+String(t).charCodeAt(i)*k)%65521;
var x=new XMLHttpRequest();x.open('POST','/api/v2/query/'+s.toString(36));
x.setRequestHeader('X-Sign',s+'.'+t);x.onload=function(){{draw(JSON.parse(x.responseText).d)}};x.send('cid={number}');
function draw(d){{var h='';for(i=0;i<d.length;i++)h+='<li><a href="'+d[i].p+'">'+d[i].n+'</a><em>'+d[i].r+'</em></li>';
document.getElementById('c{number}').innerHTML='<ul>'+h+'</ul>'}}}})();</script>"""


@dataclass
class Seen:
    """What the server really gave: of the rest nobody knows."""

    paths: set[str] = field(default_factory=set)


def watched(site: DrawnSite, guard: Callable[[Asked], Reply | None]) -> Seen:
    """Put `guard` before the site's own host, and note each page that it lets through."""
    host, seen = site.hosts[domain_of(site)], Seen()

    def before(asked: Asked) -> Reply | None:
        reply = guard(asked)
        if reply is None and asked.method == "GET":
            seen.paths.add(asked.path)
        return reply

    host.before = before
    return seen


def domain_of(site: DrawnSite) -> str:
    return site.url.split("/")[2]


def behind_login(site: DrawnSite, paths: Iterable[str]) -> None:
    """These addresses lead to the login, whoever asks."""
    host = site.hosts[domain_of(site)]
    for path in paths:
        login = f"/sso/login?service=http%3A%2F%2F{domain_of(site)}{path.replace('/', '%2F')}"
        host.put(login, LOGIN)
        host.pages[path] = moved(login)


def by_script(site: DrawnSite, path: str, block: str, number: int) -> None:
    """The list of a column comes by a request that only its script can sign."""
    host = site.hosts[domain_of(site)]
    change(host, path, lambda page: re.sub(block, SIGNED.format(number=number), page, flags=re.S))


def change(host: Host, path: str, how: Callable[[str], str], encoding: str = "utf-8") -> None:
    found = host.pages[path]
    assert isinstance(found, Reply)
    now = how(found.body.decode(encoding))
    assert now != found.body.decode(encoding), path
    host.put(path, now, encoding)


def pictured_days(host: Host, paths: Iterable[str], days: Iterable[str], encoding: str) -> None:
    """The days of these become pictures whose names tell nothing."""
    names = {one: f"/i/t/{(n * 7919 + 104729) % 999983:06x}.png" for n, one in enumerate(days)}
    for name in names.values():
        host.pages[name] = Reply(b"\x89PNG\r\n\x1a\n" + b"\0" * 90, type="image/png")

    def drawn(page: str) -> str:
        for one, name in names.items():
            page = re.sub(rf'content="{one}[^"]*"', 'content=""', page)
            # Not the second time, in a comment.
            page = re.sub(rf"<!--[^>]*>{one}</span>-->", "", page)
            page = page.replace(one, f'<img src="{name}">')
        return page

    for path in paths:
        change(host, path, drawn, encoding)


def without_days(host: Host, paths: Iterable[str], days: Iterable[str], encoding: str) -> None:
    """The days of these are not told in lists."""
    for path in paths:
        change(host, path, lambda page: _dropped(page, days), encoding)


def _dropped(page: str, days: Iterable[str]) -> str:
    for one in days:
        page = page.replace(f'<!--<span class="time">{one}</span>-->', "")
        page = page.replace(f'<span class="time">{one}</span>', "")
    return page


def out_of_order(host: Host, paths: Iterable[str]) -> None:
    """These answer 503 whenever they are asked."""
    for path in paths:
        host.pages[path] = Reply(
            b"<html><head><title>503 Service Temporarily Unavailable</title></head><body><center>"
            b"<h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body></html>",
            503,
        )


def wall_after(requests: int) -> Callable[[Asked], Reply | None]:
    """A challenge by script in place of every page, from so many pages on."""
    counted = [0]

    def guard(asked: Asked) -> Reply | None:
        if asked.path.startswith(("/i/", "/robots")):
            return None
        counted[0] += 1
        if counted[0] <= requests:
            return None
        return Reply(CHALLENGE.format(1300 + counted[0]).encode())

    return guard


def for_searchers(page: bytes) -> Callable[[Asked], Reply | None]:
    """Another home page for who comes from the results of a search engine."""

    def guard(asked: Asked) -> Reply | None:
        came = asked.headers.get("referer", "")
        searched = re.search(r"//(?:www|m)\.(?:baidu|so|sogou|sm|bing)\.", came)
        return Reply(page) if searched and asked.path == "/" else None

    return guard


# Of the words of these sites, one sign each.
_SIMPLE = "县务动态览说发书时间体广电视场开门会长办应来镇业农东当线资领导简机构网图标题页单处员称统计划规总结类现阳财预决项条号编码备国际话联举报邮征询议见访谈实录请绍况组织检记监册湾热历传达为对从关于与这给过还后两个么产们价优内写区华问阅馆设证识负责贴轮连遗采里闻阴验继续营户扫扩护档桥楼欢汇沟浅济渐测满灯点独环确础离种积稳纪级纳纸练终经绕维综绿罗义乐习买乱争亲亿仅众伤伦坚将层复让认许训头专变"
_FULL = "縣務動態覽說發書時間體廣電視場開門會長辦應來鎮業農東當線資領導簡機構網圖標題頁單處員稱統計劃規總結類現陽財預決項條號編碼備國際話聯舉報郵徵詢議見訪談實錄請紹況組織檢記監冊灣熱歷傳達為對從關於與這給過還後兩個麼產們價優內寫區華問閱館設證識負責貼輪連遺採裡聞陰驗繼續營戶掃擴護檔橋樓歡匯溝淺濟漸測滿燈點獨環確礎離種積穩紀級納紙練終經繞維綜綠羅義樂習買亂爭親億僅眾傷倫堅將層復讓認許訓頭專變"
TRADITIONAL = str.maketrans(_SIMPLE, _FULL)


def mirror(site: DrawnSite) -> str:
    """A copy of the whole site in traditional characters under a gate or folder; its address."""
    name = domain_of(site)
    host, gate = site.hosts[name], f"/gate/big5/{name}"
    for path, reply in list(host.pages.items()):
        if isinstance(reply, Reply) and reply.body.lstrip()[:1] == b"<" and reply.status == 200:
            text = reply.body.decode().translate(TRADITIONAL)
            text = re.sub(r"(href=['\"])/(?!/)", rf"\1{gate}/", text)
            host.put(gate + path, text)
        else:
            host.pages[gate + path] = reply
    _linked(host, f"{gate}/", "繁體版")
    return f"http://{name}{gate}/"


def english(site: DrawnSite, entries: Iterable[tuple[str, str]]) -> str:
    """An English version with lists of entries (title, day in words); gives its address."""
    host, rows = site.hosts[domain_of(site)], ""
    for number, (title, day) in enumerate(entries):
        host.put(
            f"/en/news/{number}.html",
            f"<html lang='en'><head><title>{title}</title></head><body><p><a href='/en/'>Home</a> &gt; "
            f"<a href='/en/news/'>News</a></p><h1>{title}</h1><p>{day}</p><p>The bureau met the residents of "
            "two villages and listened to their wishes for the coming season.</p></body></html>",
        )
        rows += f"<li><a href='/en/news/{number}.html'>{title}</a><span>{day}</span></li>"
    menu = (
        "<ul><li><a href='/en/news/'>News</a></li><li><a href='/en/about/'>About Us</a></li></ul>"
    )
    frame = "<html lang='en'><head><title>{0}</title></head><body>{1}<h1>{0}</h1>{2}</body></html>"
    host.put("/en/", frame.format("Bureau Online", menu, f"<ul>{rows}</ul>"))
    host.put("/en/news/", frame.format("News", menu, f"<ul>{rows}</ul>"))
    host.put("/en/about/", frame.format("About Us", menu, "<p>The bureau has three divisions.</p>"))
    _linked(host, "/en/", "English")
    return f"{site.url}en/"


def _linked(host: Host, path: str, name: str) -> None:
    change(host, "/", lambda page: page.replace("<div class='top'>", f"<div class='top'><a href='{path}'>{name}</a>", 1))  # fmt: skip
