"""Answers under status 200 that are no page: a program's error, or a script without a word.

Servers and frameworks have few ways to say that they failed, always the same ones; whoever asks
for the page sees nothing of what was promised. A text that explains such errors speaks Chinese.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

from xuncha.read.hidden.byscript import runs_at_load

# The error pages of frameworks, application servers and databases, as their texts begin.
_ERRORS = re.compile(
    r"Whitelabel Error Page"
    r"|页面错误[!\uff01]请稍后再试|^\W*系统发生错误"
    r"|应用程序中的服务器错误|Server Error in '[^']{0,80}' Application"
    r"|Microsoft (?:OLE DB|JET|VBScript)[\w .]{0,60}(?:错误|error) '[0-9a-f]{8}'"
    r"|(?:Fatal|Parse) error: .{1,300}? on line \d+"
    r"|(?<![A-Za-z.])(?:java|javax|org|com)\.[\w.$]{1,120}(?:Exception|Error)\b.{0,400}?\bat [\w.$]{1,160}\([\w$]+\.java:\d+\)"
    r"|HTTP Status 500\b|^\W*(?:建立数据库连接时出错|Error establishing a database connection)"
    # What the panel of a web server puts where it has no site.
    r"|您的请求在Web服务器中没有找到对应的站点|该站点已经被管理员停止运行"
    r"|^\W*恭喜\W{0,3}站点创建成功[!\uff01\s]*这是默认index\.html"
    # The first page of a server into which nobody put a site.
    r"|^\W*Welcome to (?:nginx|OpenResty|Tengine)\W{1,3}If you see this page"
    r"|^\W*Apache2? (?:\w{2,12} (?:Linux )?)?(?:Default|Test) Page|^\W*It works!\W*$"
    r"|you(?:'|\u2019)?ve successfully installed Tomcat|^\W*NoSuchKey ?The specified key does not exist"
    r"|\bResourceNotFoundException: Unable to find resource '"
    r"|^\W*No input file specified\.?\s*$|^\W*FreeMarker template error",
    re.I | re.S,
)
# What programs also write above a whole page: told where nothing else stands.
_ALONE = re.compile(
    r"^\W*(?:Warning|Notice|Deprecated): .{1,300}? in \S{1,200}\.php on line \d+"
    r"|^\W*Could not connect: .{1,160}? for user '"
    r"|^\W*[\w./-]{3,160}\.(?:html?|php|tpl)(?:\.php)? is not exists?\W*$"
    # The page of a framework that says what went wrong and leads back: :( 参数错误 页面自动 跳转 等待时间
    r"|:\(.{1,120}?页面自动\W{0,12}跳转\W{0,12}等待时间"
    r"|(?:发生|出现)?未知错误\W{0,3}请联系(?:系统|网站)?管理员"
    r"|^\W*(?:系统|产品|软件|网站)?授权已经?(?:到期|过期|失效)\W{0,2}请联系(?:系统|网站)?管理员",
    re.I | re.S,
)
_LITTLE = 320
# Values that a script never filled in: undefined 发布时间:undefined 来源:undefined, and a menu.
_UNFILLED, _LEAST_UNFILLED, _MENU_AND_NAMES = "undefined", 3, 40
# Words of an office are more than what stands around an error.
_MOST_CHINESE = 120
_CHINESE = re.compile("[\u4e00-\u9fff]")
_LONGEST_TEXT = 60_000
_BEGINNING = 2_000
# 系统发生错误, 出错了: the tags of a page that has something to say are longer than this.
_LONGEST_STUB = 4_000
# alert('…'), layer.msg('…', {icon: 5}), Swal.fire('提示', '…'), document.write('<p>…</p>')
_ALERT = re.compile(
    r"\b(?:alert|layer\s*\.\s*(?:msg|alert)|Swal\s*\.\s*fire|document\s*\.\s*write(?:ln)?)\s*\("
)
_SAID = re.compile(r"""\s*(["'])(.{2,120}?)\1\s*(?=[,)])""", re.S)
_TAG = re.compile(r"<[^>]*>")
_TELLS = (b"alert", b"location", b"layer.msg", b"Swal.fire", b"document.write")
# A script that does one thing: send its visitor elsewhere.
_SENDS = re.compile(
    r"""^\s*(?:<!--)?\s*(?:(?:window|top|parent|self|document)\s*\.\s*)*location\s*(?:\.\s*href)?\s*"""
    r"""(?:=\s*|\.\s*(?:replace|assign)\s*\(\s*)(["'])([^"']{1,200})\1\s*\)?\s*;?\s*(?://\s*-->)?\s*$"""
)
# setTimeout(function(){…}, 3000)
_LATER = re.compile(
    r"^\s*(?:window\s*\.\s*)?setTimeout\s*\(\s*(?:function\s*\(\s*\)|\(\s*\)\s*=>)\s*\{(.{1,300}?)\}\s*,\s*\d{1,5}\s*\)\s*;?\s*$",
    re.S,
)
_ON_THE_WAY = re.compile(
    r"\W*(?:\d{1,2}\s*秒[钟后]{0,2})?(?:系统|页面)?(?:正在|即将|将|会)?(?:自动)?(?:为您)?(?:返回|跳转|转到|转入|跳回)[到至]?(?:网站|本站)?首页\W*(?:请稍[候等后])?\W*"
)
# One of these, or of the words in softdead/hints.py (没有找到…的站点, 授权已失效), stands in each of them.
# Few: of more than 64 in both lists and charsets the search is no vector search, and 28 µs a page.
SIGNS = (
    "Whitelabel",
    "页面错误",
    "发生错误",
    "服务器错误",
    "Server Error in",
    "OLE DB",
    "Microsoft JET",
    "Microsoft VBScript",
    " on line",
    ".java:",
    "Status 500",
    "数据库连接时",
    "a database conn",
    "No input file",
    "FreeMarker template",
    "Could not connect",
    "站点创建成功",
    "find resource '",
    # 未知错误, 授权已到期, 站点已暂停: 请联系管理员.
    "管理员",
    "页面自动",
    "undefined</",
)


def says_broken(title: str, words: str) -> bool:
    """Whether a title and a text are an error that a program gave instead of a page."""
    if len(words) > _LONGEST_TEXT or len(_CHINESE.findall(words)) > _MOST_CHINESE:
        return False
    if len(words) <= _LITTLE and _ALONE.search(words):
        return True
    if words.count(_UNFILLED) >= _LEAST_UNFILLED:
        return len(_CHINESE.findall(words)) <= _MENU_AND_NAMES
    return bool(_ERRORS.search(title) or _ERRORS.search(words[:_BEGINNING]))


def is_stub(body: bytes) -> bool:
    """Whether an answer is so short that a script in it may be all there is."""
    if len(body) > _LONGEST_STUB:
        return False
    if any(sign in body for sign in _TELLS) and b"<script" in body.lower():
        return True
    return b"http-equiv" in body and b"refresh" in body.lower()


def alerts_of(script: str) -> list[str]:
    """What a stub without a word has its visitor's browser say as soon as it is opened."""
    said = []
    for call in _ALERT.finditer(script):
        if runs_at_load(script, call.start(), [script]):
            at = call.end()
            while found := _SAID.match(script, at):
                said.append(_TAG.sub(" ", found.group(2)).strip())
                at = found.end() + 1
    return said


def is_on_the_way(words: str) -> bool:
    """Whether a text says nothing but that its visitor is being led to the home page."""
    return bool(_ON_THE_WAY.fullmatch(words))


def sent_to(script: str, url: str) -> str:
    """Where a script that does nothing else sends its visitor, or ""."""
    later = _LATER.match(script)
    found = _SENDS.match(later.group(1) if later else script)
    try:
        return urljoin(url, found.group(2)) if found else ""
    except ValueError:
        return ""
