"""The words in which a page says of itself that it is not there; of something else, they say nothing.

该企业信息已移除, 您申请公开的信息不存在 and 网店页面已删除 tell what became of something; 该信息不存在 and
您访问的页面已被删除 speak of the page. What stands before the noun in its clause makes the difference.
"""

from __future__ import annotations

import re

from xuncha.read.tree.document import Document

_MAY = (
    r"(?:未审核|未通过审核|未审批|未发布|尚未发布|已过期|已?(?:关闭|停用|过期|移动|更名|改名|取消|隐藏)[或、]"
    r"|已经|已|可能|或|并|被|暂时|现在|[,，。]|\s){0,4}"
)
_GONE = r"(?:不存在|找不到|未找到|没有找到|无法找到|删除|下线|下架|移除|走丢|迷路|撤稿|移至回收站|移入回收站)"
_PAGES = r"页面|网页|文件|内容|信息|文章|资源|栏目|地址|链接|稿件|文档(?:ID)?|主题|帖子"
# 信息不存在怎么办, 不存在争议, 已删除敏感内容: a sentence about something.
_ABOUT = (
    r"(?!怎么|如何|的|错误|问题|任何|敏感|泄|涉密|违[法规]|争议|差异|隐患|瑕疵|虚假|遗漏|重复|不实)"
    # 文章不存在对错: what is not there comes after the word.
    r"(?!(?<=不存在)[\u4e00-\u9fff](?<![或了啦啊哦呢请可已被您你返稍并且点系将就吧哟]))"
)
_SEEKS = r"(?:找不到|未找到|没有找到|无法找到)"
_CHINESE = re.compile(
    rf"(?P<noun>{_PAGES}){_MAY}{_GONE}{_ABOUT}"
    rf"|(?P<place>页面|网页|资源|栏目|地址|链接){_MAY}失效(?!的|后|时|问题|情况|原因|整改)"
    rf"|{_SEEKS}(?P<between>(?:您|你|该|此|相关|所|要|访问|请求|查看|的|指定|这个){{0,8}})"
    r"(?P<sought>页面|网页|文件|内容|信息|文章|资源|地址|该页)"
)
_OTHERWISE = re.compile(
    r"[您你](?:所|要|想|正在|请求){0,3}(?:访问|查看|浏览|打开)的?(?:页面|网页|内容)(?:暂时|现在|目前)?(?:无法|不能)(?:访问|显示|打开)|"
    # In jest: 您访问的页面去火星了, 信息丢失了.
    r"[您你](?:所|要|想|正在|请求){0,3}(?:访问|查看|浏览|打开|寻找|查找)的?(?:页面|网页|内容|信息|文章)"
    r"(?:可能|已经?|好像|似乎)?(?:丢失|跑丢|走失|失踪|消失|出走|飞走|[去到][了]?火星|被外星人|不见)了|"
    # What a program is answered instead of a page.
    r"\"(?:code|status)\"\s*:\s*\"?404\"?\s*,\s*\"(?:msg|message|error)\"\s*:\s*\"[^\"]{0,60}(?:不存在|删除|找不到)|"
    r"说明[您你]可能输入了错误的(?:地址|网址)|"
    r"(?:page|file|resource|url)[\w\s./,'’-]{0,60}(?:not\s+(?:be\s+)?found|not\s+exist)"
    r"|this page (?:isn['\u2019]t|is not) available"
    r"|(?<!\d)404[\s\-–—:：|_]*(?:error|not\s+found|错误|页面|找不到|未找到|出错)"
    r"|http status 404(?!\d)|requested resource is not available"
    r"|(?:error|错误|http)[\s\-–—:：|_]*404(?!\d)|not\s+found",
    re.I,
)
# All that an answer says, and nothing beside it: 该稿件已撤回, 没有这篇文章.
_NOTHING_BUT = re.compile(
    r"\W*(?:(?:非常|很)?(?:对不起|抱歉)|提示(?:信息)?|错误|目标|温馨提示)?\W*"
    r"(?:(?:该|此|这篇|这条|当前|您?[要所]?(?:查看|访问|浏览|请求)的)?\s*"
    r"(?:文章|信息|内容|稿件|页面|网页|栏目|链接|数据|记录|文档|新闻)(?:ID|id|编号)?\s*"
    r"(?:已经?|可能|或|被|不存在|找不到|作者|发布者|发布人|管理员|系统|、|[,，]){0,4}"
    r"(?:不存在|删除|撤回|撤销|撤稿|撤下|撤销发布|下架|下线|回收|失效|过期|暂未发布|尚未发布|未发布|未审核)"
    r"|没有这[篇条个](?:文章|信息|内容|新闻|页面)|无此(?:信息|文章|页面|栏目|记录)|查无此[文页稿]"
    r"|(?:error\W*)?no such (?:article|page|record|document|file))"
    r"(?:了|啦)?\W*(?:请?\W*(?:返回|点击|联系|返回首页|首页|上一页|关闭|管理员|网站管理员|这里|浏览其他内容|\W)*)",
    re.I,
)
_LONGEST_NOTHING_BUT = 48
# Of a clause that begins so, the noun is this page: 对不起您要访问的…, 该…, 指定的…
_OF_THIS_PAGE = re.compile(
    r"(?:非常|很|十分|真|对不起|抱歉|不好意思|哎|呀|您|你|用户|我们|现在|当前|目前|刚才|所|想|要|需要|正在|请求|似乎|好像"
    r"|页面|网页|内容|信息|文章|栏目|访问|查看|浏览|打开|查找|寻找|搜索|下载|阅读|指定|输入|点击|的|该|此|本|这|那|原|个|条|篇|张|或|可能"
    r"|[^\u4e00-\u9fff])*"
)
_WHO_SEEKS = re.compile(
    r"(?:非常|很|十分|对不起|抱歉|不好意思|您|你|我们|现在|当前|目前|暂时|所|想|要|访问|查看|的|该|此|源"
    r"|服务器|系统|网站|本站|浏览器|[^\u4e00-\u9fff])*"
)
# 相关页面不存在 is this page; 相关链接已失效 are others.
_SURELY_PAGES = frozenset(("页面", "网页"))
# 未找到相关信息 is what an empty list says, 无法找到地址 what a postman says.
_VAGUE = frozenset(("内容", "信息", "文章", "地址"))
_CLAUSE = re.compile("[,，。;；:：!！?？、…\\s“”\"'‘’()（）【】\\[\\]<>《》|_—–-]")
# 经检索,该信息不存在: an office has looked for something and tells who asked.
_FOUND_OUT = re.compile(
    r"(?:经|已)[\u4e00-\u9fff]{0,12}(?:查|检索|核实|核对|调查|查询|核查|搜索|查找)[^。!！?？\n]{0,24}$"
)
_CLAUSE_LENGTH = 40
# 遇到“页面不存在”的,请刷新: a message that is quoted is no message.
_QUOTES = re.compile(r"[“「『][^“”「」『』\n]{0,30}$")
_QUOTES_END = re.compile(r"[^“”「」『』\n]{0,12}[”」』]")
# A page in traditional letters says the same.
_TO_SIMPLE = str.maketrans(
    "網頁內資訊連結檔檢閱瀏覽訪問請該這個刪無開啟標頁題",
    "网页内资讯连结档检阅浏览访问请该这个删无开启标页题",
)
# What may follow where a title is nothing but this.
_ENDS_A_TITLE = re.compile(
    r"(?:了|或者?|已经?|被|可能|暂时|不可用|不存在|删除|移除|移动|改名|更名|下线|提示|出错|错误|页面|该页|目录|文件|资源|啦|\W|[A-Za-z0-9])*"
)
# A heading that speaks to the visitor is about this very address, whatever stands around it.
_TELLS_VISITOR = re.compile(
    r"^\W*(?:(?:非常|很)?(?:对不起|抱歉)|提示)?\W*[您你](?:现在|当前|刚才)?(?:所|要|想|正在)?"
    r"(?:访问|查看|浏览|请求|打开|查找|寻找|下载)的?(?:该|这个)?"
    r"(?:页面|网页|内容|文章|信息|文件|资源|栏目|地址|链接|稿件)(?:已经|已|可能|或|并|被|[,，]|\s){0,4}"
    r"(?:不存在|找不到|未找到|没有找到|无法找到|删除|下线|移除|失效)"
)
_TITLE_SAYS = re.compile(
    # “404”号地块, 404、405号: a number of something.
    r"^\W*404(?:[\s\-–—_|:\uff1a!\uff01.。>]|$|错误|页面|出错|提示|error|not)|^\W*(?:error|错误)\W*404\W*$",
    re.I,
)
# 规范性文件失效目录公告, 关于“您访问的页面不存在”的说明: titles of documents, whatever they are about.
_DOCUMENT = re.compile(
    r"关于|(?:通知|公告|决定|说明|答复|回复|通告|公示|通报|告知书|决定书|答复书|复函|(?<!文件或)目录|清单|报告|解读|意见|办法)(?:\W|_|$)"
)
_BETWEEN_NAMES = re.compile(r"[-_|—–>]+")
_ERROR_TITLE_LENGTH = 40


def says_missing(text: str) -> bool:
    """Whether a text says anywhere that the page it stands on is not there."""
    text = text.translate(_TO_SIMPLE)
    if len(text) <= _LONGEST_NOTHING_BUT and _NOTHING_BUT.fullmatch(text):
        return True
    if _OTHERWISE.search(text):
        return True
    return any(_is_of_this_page(found) for found in _CHINESE.finditer(text))


def title_says_missing(title: str) -> bool:
    """Whether a title is that of a page that is not there, and of nothing else."""
    title = title.translate(_TO_SIMPLE)
    if len(title) > _ERROR_TITLE_LENGTH or names_document(title):
        return False
    if _TITLE_SAYS.search(title) or _OTHERWISE.search(title):
        return True
    return any(
        _is_of_this_page(found) and _ENDS_A_TITLE.fullmatch(part, found.end())
        for part in _BETWEEN_NAMES.split(title)
        for found in _CHINESE.finditer(part)
    )


def names_document(title: str) -> bool:
    """Whether the words stand in the title of a document, name of column and site left aside."""
    parts = _BETWEEN_NAMES.split(title)
    return any(
        _DOCUMENT.search(part) and (_CHINESE.search(part) or _OTHERWISE.search(part))
        for part in parts
    )


def tells_visitor(document: Document) -> bool:
    """Whether a heading tells the visitor that what was asked for is not there."""
    headings = document.select("h1, h2, h3, h4")
    return any(_TELLS_VISITOR.search("".join(one.text.split())) for one in headings)


def _is_of_this_page(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - _CLAUSE_LENGTH) : found.start()]
    if _QUOTES.search(before) and _QUOTES_END.match(found.string, found.end()):
        return False
    clause = _CLAUSE.split(before)[-1]
    sought = found.group("sought")
    if sought:
        if sought in _VAGUE and not re.search("[您你访问请求查看指定]", found.group("between")):
            return False
        return bool(_WHO_SEEKS.fullmatch(clause))
    noun = found.group("noun") or found.group("place")
    if noun in _SURELY_PAGES:
        clause = clause.removesuffix("相关")
    elif _FOUND_OUT.search(before):
        return False
    return bool(_OF_THIS_PAGE.fullmatch(clause))
