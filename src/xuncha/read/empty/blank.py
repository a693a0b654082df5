"""Whether a column shows truly nothing (空白栏目), and what of a page is its own."""

from __future__ import annotations

import re

from xuncha.read.columns.names import is_map
from xuncha.read.empty.troublewords import tells_of_trouble
from xuncha.read.labels import label
from xuncha.read.links.addresses import column_folder, is_article_url
from xuncha.read.menus.navigation import is_single_name
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex, pictures_of, same_list

# 空白页除标题、栏目名、翻页外不应有别的文字。
_FEW_CHARACTERS = 60
# The drawing beside 暂无数据.
_NO_CONTENT = re.compile(
    r"/(?:icon|img|pic|bg)?[-_]?(?:none|null|empty|nothing|zanwu|zwsj|zwnr"
    r"|no[-_]?(?:data|content|info|record|message|msg|results?|list|news|article|file))"
    r"[-_]?(?:icon|img|pic|bg|data|\d{1,2})?\.(?:png|gif|jpe?g|svg|webp)$",
    re.I,
)
_LOGO = re.compile(
    r"/(?:site|head|top|web)?[-_]?logo[-_]?\d{0,2}\.(?:png|gif|jpe?g|svg|webp)$", re.I
)
# The icon of a feed to subscribe to.
_FEED = re.compile(
    r"/(?:icon|btn|ico)?[-_]?(?:rss|feed|xml)[-_]?\d{0,2}\.(?:png|gif|jpe?g|svg)$", re.I
)
_DAY = re.compile(r"20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}")
_DAY_LINE = re.compile(r"[\[(]?(?:20)?\d{0,2}[-/.年]?\d{1,2}[-/.月]\d{1,2}日?[\])]?")
_FOOT = re.compile(r"版权所有|Copyright|©|网站标识码|ICP\s*备", re.I)
_SENTENCE = re.compile(r"[\u4e00-\u9fff]{6}[^。]*。")
# 本年度无行政强制事项: who states that has told something.
_STATED = re.compile(
    r"(?:无|没有|未|不)(?:发生|产生|涉及|开展|实施|存在|受理)|无[\u4e00-\u9fff]{2,10}(?:事项|情况|业务|案件|项目)"
    # 本单位无下属事业单位, 暂无信息: of what there is none, and so no information.
    r"|(?:单位|部门|[局镇乡委办]|街道|中心)[暂均现]?无(?!任何|相关|信息|内容|数据)[\u4e00-\u9fff]{2,12}"
)
# 局长：李某; 业务咨询电话：0000-0000000. 当前位置：首页, 分享到：微信 and 总数：0 are of the frame.
_FIELD = re.compile(
    r"(?!.{0,8}(?:位置|分享|收藏|主办|承办|支持|版权|提示))[\u4e00-\u9fff]{2,8}\s*[:：]\s*"
    r"(?:[\u4e00-\u9fff]{2}|[\d-]{7})"
)
# 本栏目公开本县规划。 tells what belongs here; 本栏目已并入政策文件 that it is elsewhere.
_OF_THE_COLUMN = re.compile(r"\W*[本该此]栏目(?!.{0,12}(?:并入|合并|迁|移至|调整|转到|见))")
_PATH = re.compile(r".{0,6}位置\s*[:：]")
_SHORT_LINE = 5
_ARROWS = tuple(">»›→")
_POLITE = re.compile(r"对不起|抱歉|敬请|感谢|欢迎|没有|暂时|稍后|尚未")
# 禾镇位于县城东部: so many characters on end are no name of a cell.
_PHRASE = re.compile(r"[\u4e00-\u9fff]{8}")
# 关于开展植树活动的通知, 2025年工作总结
_OF_A_PAPER = re.compile(r"关于.{2,60}的|.{0,12}20\d\d年(?!\s*\d).{2}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONG_HEADING = 8
# 人才招聘_某某局, 公告 - 某县政府
_BETWEEN_NAMES = re.compile(r"\s*[-_|—–]+\s*")
_SOME_DAYS = 2
# 有这么多自己的文字,就是有内容的页。
_SOME_CHARACTERS = 20
_SOME_SENTENCES = 3
# Words in links that lead nowhere: 2026年 2025年 over panes that are empty; 未找到 as a headline.
_NO_NAME = re.compile(r"20\d\d\s*(?:年度?)?|(?:未|没有)找到|not found|nothing found", re.I)
# A site of few pages repeats its menus on few: so many links may still be a menu.
_FEW_LINKS = 8


def is_blank(page: Page, index: SiteIndex) -> bool:
    """Whether the column shows truly nothing.

    空白栏目:有栏目、没有内容。The page must be a proper page of its site, show an empty list or
    say that there is nothing, and hold no entry, no article, no frame, no form.
    """
    if not _is_looked_at(page, index) or not (page.says_empty or page.empty_list):
        return False
    if _has_content(page, index) or _leads_on(page, index):
        return False
    return _says_nothing(page, index) and not _is_headed_by_another(page, index)


def _is_looked_at(page: Page, index: SiteIndex) -> bool:
    """Whether it is a page of its site on which a list would be seen if there were one."""
    if page.shell not in (Shell.NONE, Shell.SCRIPT) or index.waits(page):
        return False
    if page.shell is Shell.SCRIPT and not page.waits_on:
        return False
    # 网站地图只有链接,与菜单的相同:不是栏目,也不空白。
    if any(is_map(name) for name in (page.heading, page.title, *page_crumbs(page))):
        return False
    return bool(page.navigation or page.breadcrumb)


def _has_content(page: Page, index: SiteIndex) -> bool:
    """Whether it holds an entry, an article, a form or a picture of its own, or counts entries."""
    if index.own_items(page) or page.article or page.embeds or page.shows_otherwise:
        return True
    # A form to fill in is content; that of the frame, to ask for one's own offences, is not.
    if any((form.action, form.fields) not in index.frame_forms for form in page.forms):
        return True
    if page.pager and ((page.pager.pages or 0) > 1 or (page.pager.total or 0) > 0):
        return True
    if any(block.items for block in page.blocks) and not _only_shared(page, index):
        return True
    # A scan or a photograph is content; a banner above the path of the page is none.
    shown = index.frame_pictures.union(page.pictures_above)
    return any(url not in shown for url in pictures_of(page) if not _is_none(url))


def _leads_on(page: Page, index: SiteIndex) -> bool:
    """Whether what it leads to is its content."""
    # 只此一页有的一排链接(各部门、各乡镇)就是它的内容。
    menus = [link.url for link in page.navigation if link.url not in index.frame_links]
    if len(menus) > _FEW_LINKS or _leads_to_articles(page, index):
        return True
    # Columns below this one, named on its page alone: a directory of them, whatever a box says.
    own = column_folder(page.final_url)
    if own and any(url.startswith(own) and column_folder(url) != own for url in menus):
        return True
    known = index.frame_words | names_of(page)
    return any(word not in known and not _NO_NAME.fullmatch(word) for word in page.loose_links)


def _says_nothing(page: Page, index: SiteIndex) -> bool:
    """Whether its own words are few, and none of them tells of a content or of a trouble."""
    text = own_text(page, index)
    # 本栏目内容请见市政府网站。 Somebody wrote that.
    if not page.says_empty and _SENTENCE.search(text):
        return False
    # 系统繁忙,请稍后再试: what is missing may be there.
    if _STATED.search(text) or tells_of_trouble(text) or _tells_besides(page, index):
        return False
    # Days of entries that were not made out: 会议时间、有效期至.
    return len(text) <= _FEW_CHARACTERS and len(_DAY.findall(text)) < _SOME_DAYS


def _leads_to_articles(page: Page, index: SiteIndex) -> bool:
    """Whether the page alone links to articles or guides without a day: two are too few for a list
    of them."""
    beside = {item.url for block in page.blocks for item in block.items}
    linked = {link.url for link in page.links if link.element == "a"} - beside
    own = {url for url in linked if index.is_own(url) and _is_article(url, index)}
    for other in index.pages:
        if not own:
            break
        if other.final_url != page.final_url:
            own.difference_update(link.url for link in other.links)
    return bool(own)


def _is_article(url: str, index: SiteIndex) -> bool:
    """Whether its address is that of an article, or one was read there."""
    there = index.at(url)
    return is_article_url(url) or (there is not None and bool(there.article or there.guide))


def _tells_besides(page: Page, index: SiteIndex) -> bool:
    """Whether beside its words of emptiness the page tells something in a sentence of its own, or
    gives something by name."""
    said = page.says_empty
    lines = [line for line in _own_lines(page, index) if not _PATH.match(line)]
    # Of <pre> the lines are shorter than the words of the element.
    long = [line for line in lines if len(line) > _SHORT_LINE]
    for word in page.plain_words:
        if any(word in line for line in lines) or any(line in word for line in long):
            return True
    lines = [line for line in lines if said and said not in line]
    links = {link.text for link in page.links} if lines else set()
    return any(_tells(line) for line in lines if line not in links)


def _is_headed_by_another(page: Page, index: SiteIndex) -> bool:
    """Whether the heading above the words of nothing is that of an article, 关于…的通知, or at least
    no name of the column: the text of that article is missing then, not the column's list."""
    heading = page.heading
    if heading in index.frame_lines or _OF_THE_COLUMN.match(page.says_empty):
        return False
    own = {*page_crumbs(page), label(page.labels, ["ColumnName"])} - {""}
    if len(_HAN.findall(heading)) < _LONG_HEADING or heading in own:
        return False
    return bool(_OF_A_PAPER.match(heading)) or (bool(own) and heading not in page.title)


def _tells(line: str) -> bool:
    # > 重大税收违法案件 is the end of a path.
    if line.lstrip()[:1] in _ARROWS or _OF_THE_COLUMN.match(line) or _POLITE.search(line):
        return False
    if _FIELD.match(line) or _SENTENCE.search(line) or _PHRASE.search(line):
        return True
    return bool(_OF_A_PAPER.match(line)) and len(_HAN.findall(line)) >= _LONG_HEADING


def _only_shared(page: Page, index: SiteIndex) -> bool:
    # Where it says that it has nothing, what calls itself 最新公告 is of others.
    return all(
        block.aside or (block.beside and page.says_empty) or same_list(block.items) in index.shared
        for block in page.blocks
    )


def _is_none(picture: str) -> bool:
    """Whether a picture is the logo of the site or an icon, or only says that there is nothing."""
    name = picture.partition("?")[0]
    return bool(_NO_CONTENT.search(name) or _LOGO.search(name) or _FEED.search(name))


def own_text(page: Page, index: SiteIndex) -> str:
    """The page's text without the site's frame, its own names and its words of emptiness."""
    return "".join(_own_lines(page, index)).replace(page.says_empty, "")


def has_text(page: Page, index: SiteIndex) -> bool:
    """Whether the page says something of its own where no list was left empty."""
    is_empty = bool(page.says_empty) or page.empty_list
    return not is_empty and len(own_text(page, index)) > _SOME_CHARACTERS


def is_page_of_text(page: Page, index: SiteIndex, name: str) -> bool:
    """Whether a column that by its name is one page (机构职能) has its text there, whatever a script
    or an empty table stands beside it: such a table may be the foot that a script writes."""
    if page.says_empty or page.shell not in (Shell.NONE, Shell.SCRIPT):
        return False
    if not is_single_name(name):
        return False
    return len(_SENTENCE.findall(own_text(page, index))) >= _SOME_SENTENCES


def _own_lines(page: Page, index: SiteIndex) -> list[str]:
    known = names_of(page)
    lines = page.text.split("\n")
    # Below 版权所有 stands no content; hand-made pages have it in the same table.
    foot = next((at for at, line in enumerate(lines) if _is_foot(line)), len(lines))
    lines = [line for line in lines[:foot] if line not in known]
    lines = [line for line in lines if line not in index.frame_lines]
    if page.says_empty and (beside := _beside(page)):
        lines = [line for line in lines if line not in beside and not _DAY_LINE.fullmatch(line)]
    return lines


def _is_foot(line: str) -> bool:
    return len(line) <= _FEW_CHARACTERS and bool(_FOOT.search(line))


def _beside(page: Page) -> set[str]:
    """The words of the lists that stand beside the column's own."""
    blocks = [block for block in page.blocks if block.aside or block.beside]
    return {block.title for block in blocks} | {item.title for b in blocks for item in b.items}


def own_links(page: Page, index: SiteIndex) -> int:
    """Links of the page that the site's frame does not repeat: those of a directory, of tiles."""
    loose = [word for word in page.loose_links if word not in index.frame_words | names_of(page)]
    menus = [link for link in page.navigation if link.url not in index.frame_links]
    pictures = [url for url in pictures_of(page) if url not in index.frame_pictures]
    return len(loose) + len(menus) + len(pictures)


def page_crumbs(page: Page) -> list[str]:
    """The names in the trail of the page, outermost first."""
    return [crumb.name for crumb in page.breadcrumb]


def names_of(page: Page) -> set[str]:
    """What the page calls itself and what stands above it; a tab may link to the page itself."""
    named = {page.heading, page.title, label(page.labels, ["ColumnName"])}
    return set(page_crumbs(page)) | named | set(_BETWEEN_NAMES.split(page.title))
