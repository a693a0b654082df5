"""Pages that stand in for another page: their emptiness proves nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from xuncha.read.cms.hanweb import is_empty_store
from xuncha.read.cms.pagescript import page_script
from xuncha.read.empty.emptydata import holds_no_entry
from xuncha.read.empty.scriptsbeside import writes_here
from xuncha.read.intruders.forsale import offers_domain
from xuncha.read.pagefacts import Shell
from xuncha.read.source.sourcewords import FoundWords, WordFinder
from xuncha.read.text.digits import whole
from xuncha.read.tree.outline import Outline, Zone

_REFRESH = re.compile(
    r"""<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh["']?[^>]{0,200}content\s*=\s*["']?\s*(\d+)\s*[;,]\s*url\s*=\s*['"]?([^"'>\s]+)""",
    re.I,
)
_LOCATION = re.compile(
    r"""(?:(?:window|top|self|document|parent)\s*\.\s*)?location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=|\()\s*(?:['"]|&quot;|&#39;)([^'"\n&]{1,500})(?:['"]|&quot;|&#39;|&)"""
)
# var u = "/hdjl/xzxx/"; location.replace(u)
_BY_NAME = re.compile(
    r"location(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=|\()\s*(?!this|window|self)([A-Za-z_$][\w$]{0,30})\s*[;)\n]"
)
_NOT_FOUND = re.compile(
    r"页面(?:不存在|未找到|没有找到|找不到|已删除|已被删除|无法访问|走丢)|(?:找不到|未找到|没有找到|无法找到)(?:该|此|您|所|要|请求|相关)?[\w的]{0,10}(?:页面?|文件|资源|网页)|"
    r"(?:访问|请求|查看)的(?:页面|网页|内容|资源|文件|栏目|信息|文章)[\w，,]{0,8}(?:不存在|已删除|已被删除|不可用|出错)|404\s*[-—]?\s*(?:not found|error|错误|页面)|(?:错误|error)\s*[:：]?\s*404|"
    r"not found|HTTP 错误|HTTP Status [45]\d\d|error report|exception report|服务器(?:内部)?错误|500 internal|bad gateway|service unavailable|该(?:信息|内容|文章)(?:不存在|已删除|已下线)|"
    r"站点(?:不存在|已关闭)|网站(?:已)?(?:关闭|停用|过期)",
    re.I,
)
_LOGIN = re.compile(r"用户名|账\s*号|帐\s*号|密\s*码|验证码")
_MAINTENANCE = re.compile(
    r"(?:网站|系统|页面|栏目|本站|站点|平台|服务)?\s*(?:正在)?(?:维护|升级|建设|改版|调整|完善)(?:改造)?中|under (?:construction|maintenance)|正在(?:维护|升级|建设|改版)|暂停(?:服务|访问)",
    re.I,
)
# A line of its own: the column is still to come, whatever menus stand around it.
_TO_COME = re.compile(
    r"^\W*(?:[本该此]?栏目(?:内容)?(?:正在|在)?(?:建设|完善|筹建|筹备|改版|升级|调整)(?:改造|之)?中"
    r"|(?:更多)?(?:精彩)?(?:内容)?\W*敬请期待"
    r"|(?:信息|内容|资料|数据|栏目)?(?:正在|在)?(?:整理|收集|完善|更新|补充|录入|制作)之?中\W{1,3}敬请期待)",
    re.MULTILINE,
)
# Modules of layui that draw no list.
_QUIET = r"['\"](?:carousel|element|layer|laydate|slider|rate|code)['\"]"
# loadList(1); within the same script.
_CALLS = r"[^<]*?[lL]oad|[^<]*?[lL]ist|[^<]*?[gG]et|[^<]*?[iI]nit|[^<]*?[qQ]uery|[^<]*?[dD]ata\w*\("
_FILLED = re.compile(
    r"\$\.(?:ajax|get|post|getJSON)\b|jQuery\.(?:ajax|get|post)|XMLHttpRequest|\bfetch\s*\(|axios|new\s+Vue|createApp\s*\(|"
    r"ReactDOM|angular\.module|avalon\.define|\.load\s*\(\s*['\"]|dataproxy|template\s*\(|\.append\s*\(|innerHTML\s*=|"
    # Grids that ask for their rows.
    r"\.(?:bootstrapTable|[dD]ataTable|datagrid|treegrid|jqGrid|kendoGrid)\s*\(|new\s+Tabulator|"
    # Moving pictures, folds and days to choose fill no list.
    rf"layui\.use(?!\s*\(\s*(?:{_QUIET}|\[\s*{_QUIET}(?:\s*,\s*{_QUIET})*\s*\])\s*,(?!{_CALLS}))",
)
_BINDINGS = re.compile(
    r"\bv-for=|\bms-repeat|\bng-repeat|\bms-for|\{\{[^{}]{1,60}\}\}|data-bind=|\bms-visible"
)
BOUND_WORDS = ("v-for=", "ms-repeat", "ng-repeat", "ms-for", "{{", "data-bind=", "ms-visible")
_BOUND = WordFinder(BOUND_WORDS)
_EMPTY_WITH_ID = re.compile(r"""id\s*=\s*["']?([\w-]+)["']?[^>]{0,100}>\s*</""")
_CONTAINER = re.compile(r"<(?:ul|ol|tbody|div|table)\b[^>]{0,100}(?<!\w)")
# Scripts that draw pagers, counters, fonts and sharing, never lists.
_HARMLESS = re.compile(
    r"createpage|page(?:r|nation|control)?\.|/page|share|jiathis|bdshare|/ta-|tongji|count|click|statpagedown|openlink|jquery|font|jiucuo|conac|"
    r"gb2big5|weather|/(?:time|date|clock|calendar|nongli|lunar)/|/(?:show|get)?(?:date|today|riqi|clock|calendar|nongli|lunar)\.js|datestring|accessib|wza|slide|swiper|common|main\.|nav|head|foot|base|util|zoom|print|qrcode|tw_cn|"
    # Libraries that draw nothing by themselves.
    r"/(?:bootstrap(?:\.bundle)?|popper|owl\.carousel|modernizr|respond|html5(?:shiv)?|aos|animate|wow|uikit(?:-icons)?)(?:[.-]min)?\.js|superslide|placeholder|lazyload",
    re.I,
)
# The head, the menu and the foot of a site, written by a script: no list.
_FRAME_PLACE = r"""\(\s*["']#?\.?(?:site|page|com|common|web|main)?[-_]?(?:foot(?:er)?|head(?:er)?|nav(?:bar)?|menu|copyright|bottom|banner)(?:[-_]?(?:box|wrap|div|area))?["']\s*\)"""
_FILLS_FRAME = re.compile(
    rf"(?:getElementById{_FRAME_PLACE}\s*\.\s*innerHTML\s*=|\$\s*{_FRAME_PLACE}\s*\.\s*(?:load|html|append)\s*\()",
    re.I,
)
# A clock asks for the parts of a day and for no list.
_PARTS_OF_DAY = re.compile(r"\.(?:getDate|getDay|getMonth|toLocale\w*String)\s*\(")
_MORE = re.compile(
    r"[lL]oad|[lL]ist|[qQ]uery|[aA]jax|[uU]rl|[tT]itle|[iI]tem|[dD]ata\w*\(|href|src"
    r"|<(?:a|li|tr|p|div|dd)\b|[\u4e00-\u9fff]{6}"
)
_LONGEST_CLOCK = 2000
_LITTLE = 120
# So many characters in sentences are content.
_SENTENCES = 30
_LITTLE_TO_SAY = 500
# A trader's page has some links to advertisements, an office's article has menus.
_FEW_ANCHORS = 30
FRAMESET_WORDS = ("<frameset", "<FRAMESET", "<Frameset", "<FrameSet")


def read_shell(
    html: str, page: Outline, text: str, title: str, found: FoundWords | None = None
) -> tuple[Shell, str]:
    """What kind of stand-in a page is, with where it leads or what it says.

    `found` are the words of `FRAMESET_WORDS` in it, where somebody has looked for them already.
    """
    if not html.strip():
        return Shell.NOT_HTML, "empty"
    short = len(text) < _LITTLE
    if short and (target := _redirect(html, page)):
        return Shell.REDIRECT, target
    may_be_frameset = found is None or found.has(FRAMESET_WORDS)
    if may_be_frameset and "<frameset" in html[:200_000].lower():
        return Shell.FRAMESET, ""
    if len(text) < 600 and (said := _NOT_FOUND.search(title) or _NOT_FOUND.search(text[:300])):
        return Shell.ERROR, said.group(0)
    if len(text) < 300 and 'type="password"' in html.replace("'", '"').lower():
        return Shell.LOGIN, ""
    if len(text) < 300 and len(page.anchors) < 15 and (said := _MAINTENANCE.search(title + text)):
        return Shell.MAINTENANCE, said.group(0)
    if len(text) < 600 and len(page.anchors) < _FEW_ANCHORS and offers_domain(title, text):
        return Shell.FOR_SALE, ""
    return Shell.NONE, ""


def empty_store_at(page: Outline, html: str) -> int:
    """The token where a script holds the list of the page and no entry (totalRecord:0); -1."""
    stores = (at for _, _, body, at in page.scripts if body and is_empty_store(body, html))
    return next(stores, -1)


def is_to_come(text: str) -> str:
    """What a column without anything says of its future; "" where it says nothing of the kind.

    不得以“正在建设中”“改版中”等理由保留空白栏目: for a person to look at, not a blank column as such.
    """
    found = _TO_COME.search(text) if len(text) < _LITTLE_TO_SAY else None
    return found.group(0).strip() if found else ""


def _redirect(html: str, page: Outline) -> str:
    if found := _REFRESH.search(html):
        return found.group(2) if whole(found.group(1)) <= 10 else ""
    if len(page.anchors) > 5 or len(html) > 20_000:
        return ""
    # location.href = '/gg/?pageIndex=' + i; turns the pages of a list when somebody asks it to.
    if (found := _LOCATION.search(html)) and not found.group(1).endswith("="):
        return found.group(1)
    named = _BY_NAME.search(html)
    return _literal_of(named.group(1), html) if named else ""


def _literal_of(name: str, html: str) -> str:
    """The text that a script gives a variable, where it is one literal and given once."""
    given = re.findall(rf"\b{re.escape(name)}\s*=(?!=)\s*([^;\n]{{1,500}})", html)
    literal = re.fullmatch(r"['\"]([^'\"]+)['\"]\s*", given[0]) if len(given) == 1 else None
    return literal.group(1) if literal else ""


def may_fill(html: str) -> bool:
    """Whether the page holds scripts or bindings of the kind that fill in content, anywhere."""
    return _is_bound(html, _BOUND.find(html)) or bool(_FILLED.search(html))


def fills_by_script(html: str, page: Outline, start: int, end: int, found: FoundWords) -> bool:
    """Whether what is written in the page itself may fill the content between two tokens: then it
    is not known to be empty.

    `found` are the words of `BOUND_WORDS` in the source.
    """
    if _is_bound(html, found):
        return True
    for element, _, body, token in page.scripts:
        is_there = element >= 0 and start <= token <= end
        if not is_there or not body or holds_no_entry(body, html):
            continue
        if _fills(body) or writes_here(body):
            return True
    head_filled = any(_fills(body) for _, _, body, token in page.scripts if token < start)
    return head_filled and _names_container(html) and page_script(html) is None


def scripts_that_may_fill(page: Outline, start: int, end: int) -> tuple[str, ...]:
    """The addresses of scripts between two tokens that may fill the content there.

    Where the page tells something in sentences (桐浦镇位于…。) a script that somebody links to is
    no reason to wait for more.
    """
    sources = tuple(
        source
        for element, source, _, token in page.scripts
        if source and element >= 0 and start <= token <= end and not _HARMLESS.search(source)
    )
    is_whole = start == 0 and end >= len(page.texts)
    return () if sources and is_whole and tells(page) else sources


def tells(page: Outline) -> bool:
    """Whether the content has sentences, links and footer aside."""
    pieces = zip(page.texts, page.text_parent, page.text_anchor, strict=True)
    told = (
        len(text)
        for text, parent, anchor in pieces
        if anchor < 0 and text.endswith("。") and page.zones[parent] is Zone.MAIN
    )
    return sum(told) >= _SENTENCES


def _is_bound(html: str, found: FoundWords) -> bool:
    return found.has(BOUND_WORDS) and bool(_BINDINGS.search(html))


# The pages of a site share their scripts.
@lru_cache(maxsize=512)
def _fills(script: str) -> bool:
    if not _FILLED.search(script) or _shows_the_day(script):
        return False
    return _FILLED.search(_FILLS_FRAME.sub("", script)) is not None


def _shows_the_day(script: str) -> bool:
    """Whether a script writes today's day into one place and does nothing else."""
    if "new Date" not in script or len(script) > _LONGEST_CLOCK or not _PARTS_OF_DAY.search(script):
        return False
    fills = _FILLED.findall(script)
    if "document.write" in script:
        return False
    return len(fills) == 1 and fills[0].startswith("innerHTML") and not _MORE.search(script)


def _names_container(html: str) -> bool:
    # An empty element with an id that a script addresses is a list waiting for its data.
    for found in _EMPTY_WITH_ID.finditer(html):
        tag = html.rfind("<", max(0, found.start() - 120), found.start())
        if tag < 0 or not _CONTAINER.fullmatch(html, tag, found.start()):
            continue
        name = found.group(1)
        if f"#{name}" in html or f"'{name}'" in html or f'("{name}")' in html:
            return True
    return False
