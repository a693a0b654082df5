"""Words of menus, pagers and headings that are no titles of information."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

# 翻页、工具、更多:这些链接不是信息条目,也不是栏目。
PAGER = re.compile(
    r"^[\s<>«»‹›\[\]()（）.…]*(?:首\s?页|上一?页|下一?页|尾\s?页|末\s?页|前一?页|后一?页|第一页|最后一?页|"
    r"上一?篇|下一?篇|上一?条|下一?条|跳转|转到|go|GO|prev|next|Next|Prev|\d{1,4}|第\d+页)?[\s<>«»‹›\[\]()（）.…:：]*$"
)
MORE = re.compile(
    r"^\W*(?:查看|点击|浏览)?(?:更\s*多|more|全部)(?:内容|信息|新闻|公告)?\W*$|^[>》»›+]+$", re.I
)
TOOLS = re.compile(
    r"^(?:网站|返回|本站|进入)?首\s*页$|^(?:设为首页|加入收藏|收藏本站|登录|登陆|注册|退出|繁体(?:版|中文)?|简体(?:版|中文)?|"
    r"English|EN|英文版|无障碍.*|关怀版|(?:长者|老年|老人|大字)(?:版|模式|专区)|适老.*|繁[体體](?:版|中文|中文版)?|正[体體]中文|手机版|移动版|触屏版|wap版|多语[言种](?:版|服务)?|外文版|英语版|english\s*version|(?:蒙|蒙古|藏|维|维吾尔|哈|哈萨克|朝|朝鲜|彝|壮|傣|柯|民)[文语](?:版|网|网站)|客户端|微信|微博|官方微[博信].*|RSS.*|"
    r"网站地图|站点地图|站点导航|网站导航|联系我们|联系方式|关于我们|关于本站|网站声明|法律声明|免责声明|版权声明|隐私.*|"
    r"使用帮助|帮助|搜索|高级搜索|检索|打印.*|关闭.*|返回.*|分享.*|收藏.*|大|中|小|简|繁|ipv6.*|智能问答|"
    r"[上下前后]一?个?[年月周日天]|我要纠错|网站纠错|.*备\d+号.*|.*ICP.*|找错.*|邮箱|.*举报中心)$",
    re.I,
)
HOME = re.compile(r"^(?:网站|本站|返回)?首\s*[　 ]*\s*页$|^主页$|^home$", re.I)
# 页面自己说没有内容。
EMPTY = re.compile(
    r"暂无(?:相关|任何|此类|公开|已发布)?的?(?:信息|内容|数据|记录|文章|文档|新闻|公告|资料|文件|稿件|列表|更新)|"
    # 暂无图片 alone stands in the place of a picture.
    r"^(?:本|该|此)栏目(?:下)?暂无(?:图片|视频|音频|附件|专题|课程|案例|项目)[。!！.…~]*$|"
    # 暂无公示信息、暂无政策文件: alone in its line. 暂无更多信息 stands below a list that has some.
    r"^(?:(?:本|该|此)(?:栏目|单位|部门)|目前|当前)?暂无(?:可公开的|该项|发布)?(?:公示|公告|公开|通知|招聘|招标|采购|政策|新闻|专题|法规|规划|下载)?"
    r"(?:信息|内容|数据|结果|公告|公示|文件|通知|动态|新闻|资料|规划)[。!！.…~]*$|"
    r"^(?:(?:本|该|此)栏目)?尚无(?:相关)?(?:信息|内容|数据)[。!！.…~]*$|^这?里?空空如也[。!！.…~]*$|"
    r"^(?:(?:查询|检索|搜索)?结果|数据|列表|(?:(?:本|该|此)?栏目)?内容)为空[。!！.…~]*$|"
    r"(?:没有|无)(?:找到|查询到|检索到|查到)?(?:相关|任何|[符满][合足]条件的)(?:的)?(?:信息|内容|数据|记录|文章)|"
    r"未(?:找到|查询到|检索到|查到|搜索到)(?:相关|任何|符合条件的)?(?:的)?(?:信息|内容|数据|记录|文章)|"
    r"暂时没有(?:相关|任何)?(?:的)?(?:信息|内容|数据|记录|文章|文档|资料)|^暂无[。!！.…~]*$|"
    r"^当前(?:栏目|分类|频道|目录)(?:下|中|里)?(?:暂时|还)?没有(?:任何|相关)?(?:的)?(?:信息|内容|数据|文章)[。!！.…~]*$|"
    r"(?:本|该|此)(?:栏目|分类)(?:暂时|目前|下)?(?:暂|尚|还)?(?:无|没有|未)(?:添加|发布|录入|上传)?(?:任何|相关)?(?:信息|内容|数据|文章)|"
    r"这个分类中没有文章。(?:如果子分类显示在此页，它们可能包含文章。)?|"
    r"(?:信息|内容|资料|数据)(?:正在|在)?(?:整理|添加|录入|完善|更新|补充|收集)(?:之)?中|共(?:有|计|检索到|查询到|找到|搜索到)?\s*0\s*[条页篇]|"
    r"^(?:对不起[,，])?没有(?:查询|找|检索|搜索)到(?:您|你)?(?:所?[需要])?(?:的)?(?:信息|内容|数据|记录|文章)[。!！.…~]*$|"
    r"^无(?:查询|检索|搜索)结果[。!！.…~]*$|^无(?:数据|记录|信息|内容)[。!！.…~]*$|"
    r"^(?:对不起[,，])?没有(?:任何|相关)?(?:查询|检索|搜索)?结果[。!！.…~]*$|"
    # “没有记录”只有自成一行才算。
    r"^(?:对不起[,，])?(?:当前|目前|暂时|还|[本该此](?:目录|类别|文件夹)[下里中]?)?没有(?:任何|可(?:以|供)?(?:显示|查看|浏览)的)?(?:记录|内容|信息|数据|文章|文件|条目)[。!！.…~]*$|"
    r"^(?:对不起[,，])?(?:当前|目前|暂时)?没有[您你](?:所)?(?:想?要|需要|[要想]?查[找看]|访问)的(?:信息|内容|数据|记录|文章)[。!！.…~]*$|"
    r"(?:暂未|尚未|目前没有|暂时没有)(?:发布|上传|添加|录入)(?:过)?(?:相关|任何|此类)?(?:的)?(?:信息|内容|文件|文章|资料)|"
    r"(?i:\bno (?:data|records?|content)\b)",
    re.MULTILINE,
)
# Of these words one stands in whatever EMPTY matches, white space aside.
EMPTY_WORDS = (
    *("暂无", "本栏目", "该栏目", "此栏目", "共0条", "共0页", "共0篇", "尚无", "空空如也"),
    *("果为空", "数据为空", "列表为空", "内容为空"),
    *map("".join, product(("计", "检索到", "查询到", "找到", "搜索到"), ("0条", "0页", "0篇"))),
    *("本分类", "该分类", "此分类", "这个分类"),
    *("共有0条", "共有0页", "共有0篇", "没有查询到", "没有找到", "没有检索到", "没有搜索到"),
    *("无查询结果", "无检索结果", "无搜索结果", "无数据", "无记录", "无信息", "无内容"),
    *("没有您", "没有你", "没有结果", "没有查询结果", "没有检索结果", "没有搜索结果"),
    *("当前栏目", "当前分类", "当前频道", "当前目录"),
    *("没有记录", "没有内容", "没有信息", "没有数据", "没有文章", "没有任何"),
    *("未找到", "未查询到", "未检索到", "未查到", "未搜索到", "暂时没有"),
    *("没有可显示", "没有可以", "没有可供", "没有可查看", "没有可浏览", "没有文件", "没有条目"),
    *("没有上传", "没有添加", "没有录入"),
    *("暂未上传", "尚未上传", "暂未添加", "尚未添加", "暂未录入", "尚未录入"),
    *("暂未发布", "尚未发布", "没有发布", "NoData", "Nodata", "nodata", "NODATA"),
    *("Norecord", "NoRecord", "norecord", "Nocontent", "NoContent", "nocontent"),
    *map(
        "".join,
        product(("整理", "添加", "录入", "完善", "更新", "补充", "收集"), ("中", "之中")),
    ),
    *map(
        "".join,
        product(
            ("没有", "无"),
            ("", "找到", "查询到", "检索到", "查到"),
            ("相关", "任何", "符合条件的", "满足条件的"),
        ),
    ),
)
BRACKETED_LABEL = re.compile(r"^\s*[\[【〔(（][^\]】〕)）]{1,14}[\]】〕)）]\s*$")
_NEIGHBOUR = re.compile(r"[上下前后]一?[篇条则个][\u4e00-\u9fff]{0,4}\s*[:：]$")
PINNED = re.compile(r"置\s*顶")
# A mark of its own beside a title: 顶, [顶], TOP.
_PIN = re.compile(r"\W*(?:顶|TOP)\W*")
_LONGEST_TOOL = 14


# Chinese characters with which words that turn pages or say 更多 begin.
_FIRST_OF_PAGING, _FIRST_OF_MORE = "首上下尾末前后第最跳转", "查点浏更全"
_FIRST_OF_TURNS = _FIRST_OF_PAGING + _FIRST_OF_MORE


def is_paging(text: str) -> bool:
    """Whether the words of a link turn the pages of a list."""
    return not begins_with_other(text, _FIRST_OF_PAGING) and _is_paging(text)


def says_more(text: str) -> bool:
    """Whether the words of a link say that there is more: 更多, 查看全部."""
    return not begins_with_other(text, _FIRST_OF_MORE) and _says_more(text)


def begins_with_other(text: str, own: str) -> bool:
    """Whether a text begins with a Chinese character other than these.

    Most links do, and to look at one character is quicker than to recall the whole text.
    """
    first = text[:1]
    return "\u4e00" <= first <= "\u9fff" and first not in own


@lru_cache(maxsize=20_000)
def _is_paging(text: str) -> bool:
    return bool(PAGER.match(text))


# The words of menus and titles come again on other pages.
@lru_cache(maxsize=20_000)
def _says_more(text: str) -> bool:
    return MORE.match(text) is not None


def is_pin(text: str) -> bool:
    """Whether a text says that an entry is kept on top of its list."""
    return bool(PINNED.search(text) or _PIN.fullmatch(text))


def names_neighbour(text: str) -> bool:
    """Whether a text ends by announcing the article before or behind this one: 上一篇:."""
    return bool(_NEIGHBOUR.search(text))


def is_tool(text: str) -> bool:
    """Whether the words of a link name a tool of the page (paging, printing, 首页, 更多)."""
    short = text.strip()
    if len(short) > _LONGEST_TOOL:
        # 查看更多 >>>>>>>>>>> is one all the same; most words of that length are a title.
        return not begins_with_other(short, _FIRST_OF_TURNS) and _leads_on(short)
    return _is_tool(short)


@lru_cache(maxsize=20_000)
def _is_tool(short: str) -> bool:
    return _leads_on(short) or TOOLS.match(short) is not None


def _leads_on(short: str) -> bool:
    return bool(PAGER.match(short) or MORE.match(short))
