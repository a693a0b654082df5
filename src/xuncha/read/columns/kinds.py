"""The kind of a column: declared table, then ColumnType, then name, then place and content."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.facts import ColumnKind
from xuncha.facts import ColumnKind as K

# 栏目类型码(基本信息表):5 工作动态 … 16 信息公开目录。
_CODES = {
    "5": K.NEWS,
    "6": K.NOTICE,
    "7": K.POLICY,
    "8": K.PERSONNEL,
    "9": K.PLANNING,
    "10": K.LEADERS,
    "11": K.ORGANISATION,
    "12": K.OVERVIEW,
    "13": K.FINANCE,
    "14": K.PROJECTS,
    "15": K.STATISTICS,
    "16": K.CATALOGUE,
}
# Read from top to bottom: the first that matches decides, so the narrow stand before the wide.
_NAMES: tuple[tuple[ColumnKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            K.NEWS,
            r"领导活动|政务活动|领导动态|领导讲话|^图说|(?:县区|区县|基层)传真|(?:科室|处室|机构|单位)动态|(?:人事|财政|统计|项目|规划|审计|采购|招标|机构)\w{0,4}(?:动态|要闻|新闻)$|工作动态",
        ),
        # 统计法规、财政规章 are rules, whatever they are about.
        (K.POLICY, r"(?:统计|财政|财务|审计|人事|规划|项目)\w{0,4}(?:法规|法律|规章)$"),
        (K.ORGANISATION, r"[^教学]科$|处$|股$|科室$|办公室$|大队$|支队$"),
        (K.INTERVIEW, r"访谈|(?:在线|网上|视频)直播|网络问政直播|嘉宾"),
        (
            K.SURVEY,
            r"我为.{0,16}(?:建言|献策|献计|提建议)|建言献策|规划\W?建言|(?<!审查)(?<!事故)(?<!案件)(?<!资源)(?<!国土)(?<!地质)(?<!土壤)调查(?!研究|报告|总?队|处理|统计|监测|监督|核实)|征集|征求意见|网上投票|问卷|民意(?!直通|通道|信箱|速递)|意见征询|听证|网上评议|民主评议|决策预公开",
        ),
        (
            K.CONSULTATION,
            r"民声|(?:局长|县长|市长|区长|领导)接待|民意(?:直通|通道|信箱)|直通车|连心桥|(?<!科技)(?<!工程)(?<!造价)咨询(?!委|服务业|公司|机构)|信箱|意见箱|留言|来信|信件|写信|我要问|互动平台|政民互动|公众参与|"
            r"在线交流|投诉|建言|(?:回复|答复)选登|(?:在线|网上|互动|政民)问答|有问必答|问政",
        ),
        (
            K.GUIDE,
            r"办事指南|办事指引|办事导航|服务导航|(?:个人|法人)(?:办事|服务)$|便民指南|主题服务|办[税证件]指南|(?:在线|网上)服务$|服务指南|办事流程|办事须知|办理指南|网上办事|在线办事|在线申报|场景服务|办事服务|便民服务|服务事项|行政许可事项|办事大厅|政务服务|表格下载|下载(?:中心|专区)|高频事项|办事$",
        ),
        (
            K.CATALOGUE,
            r"公开目录|(?:信息|政务)公开(?:$|专栏|专区|平台|年报|年度报告|工作|制度|指南|规定)|政务公开$|[校院]务公开$|政府信息公开|公开指南|公开年报|^公开制度$|依申请公开|法定主动公开|基层政务公开|主动公开(?!文件)|双公开|权责清单|权力清单",
        ),
        (
            K.FINANCE,
            r"财政|财务公开|财务$|政府债务|债务信息|预决算|预算|决算|三公|资金(?:信息|管理|使用|公开)|收费|(?<!招标)采购(?!招标)|审计",
        ),
        (K.STATISTICS, r"统计|数据(?:发布|公开|解读|开放)|经济数据|数据$"),
        (
            K.PROJECTS,
            r"重大项目|重点项目|项目公开|(?:重大|重点)工程|重大建设|项目建设|建设项目|招投标|招标|中标|成交公告|公共资源",
        ),
        (
            K.PERSONNEL,
            r"人事|任免|选拔任用|任前公示|任职公示|人员招|招考|招聘|录用|公务员|干部(?:任免|人事|公示)|考录|招录|选调|人才招|调配",
        ),
        (
            K.PLANNING,
            r"规划|计划|政府工作报告|工作要点|年度工作|总结$|五年|纲要",
        ),
        # 领导小组是议事机构,不是负责人信息。
        (
            K.LEADERS,
            r"领导(?!小组|机构|机关|干部|解读)|班子|负责人|局长|主任之窗|县长之窗|市长之窗",
        ),
        (
            K.ORGANISATION,
            r"机构|职能|职责|内设|科室|直属(?:单位|事业)|下属单位|二级单位|二级机构|单位设置|处室|组织架构",
        ),
        (
            K.OVERVIEW,
            r"概况|概览|简介|走[进近]|关于|介绍|区情|县情|市情|省情|历史沿革|自然地理|地理(?:环境|位置)|城市名片|历史$|^人文|行政区划|^魅力|^认识",
        ),
        (K.SPECIAL, r"专题|(?<!解读)(?<!公开)专栏|学习贯彻|主题教育|活动专区|创建|攻坚"),
        (
            K.NOTICE,
            r"公示|公告|通知(?!识)|通告|通报|告知|启事|预警|(?:警方|消费|安全|风险|温馨)(?:提示|提醒|警示)|公示公告|处罚(?:信息|公示|结果)|许可(?:结果|公示)",
        ),
        (
            K.POLICY,
            r"政策|法规|法律|规章|规范性|文件|条例|政府令|政府公报|解读|一图读懂|图解|制度|标准规范|办法"
            r"|(?:修订|修改|清理|失效)废止|废止(?:修订|修改|失效)",
        ),
        (
            K.NEWS,
            r"动态|要闻|新闻|快讯|信息速递|信息快递|(?:乡镇|镇街|街道|部门|基层|区县|县区|县市|市县|市州|旗县)信息$|时政|头条|资讯|快报|简报|简讯|工作信息|工作进展|报道|媒体|视点|聚焦|播报",
        ),
    )
)
# ColumnType carries the words of the standard list as well as free text.
_TYPES = {
    "概况信息": K.OVERVIEW,
    "机构职能": K.ORGANISATION,
    "负责人信息": K.LEADERS,
    "政策文件": K.POLICY,
    "政策解读": K.POLICY,
    "解读回应": K.POLICY,
    "信息公开目录": K.CATALOGUE,
    "信息公开指南": K.CATALOGUE,
    "信息公开年报": K.CATALOGUE,
    "动态要闻": K.NEWS,
    "工作动态": K.NEWS,
    "新闻动态": K.NEWS,
    "通知公告": K.NOTICE,
    "公示公告": K.NOTICE,
    "人事信息": K.PERSONNEL,
    "规划计划": K.PLANNING,
    "财政信息": K.FINANCE,
    "统计信息": K.STATISTICS,
    "数据发布": K.STATISTICS,
    "重大项目": K.PROJECTS,
    "咨询投诉": K.CONSULTATION,
    "政务咨询": K.CONSULTATION,
    "征集调查": K.SURVEY,
    "调查征集": K.SURVEY,
    "在线访谈": K.INTERVIEW,
    "办事服务": K.GUIDE,
    "办事指南": K.GUIDE,
    "专题专栏": K.SPECIAL,
}
# 上级栏目的类别只在这些类里传给下级:政务公开、部门概况之下什么都有。
_FROM_PLACE = frozenset(
    (K.NEWS, K.NOTICE, K.POLICY, K.GUIDE, K.CONSULTATION, K.SURVEY, K.INTERVIEW, K.SPECIAL)
)
_WORDS = frozenset(str(kind) for kind in K)
_SEVERAL = re.compile(r"[,，、;；|]")
_ARCHIVED = re.compile(r"归档|历史专题|已归档|往期专题|历史信息")


def kind_of_column(
    name: str,
    declared: str = "",
    column_type: str = "",
    place: str = "",
    above: Sequence[str] = (),
) -> tuple[ColumnKind, float]:
    """The kind of a column and how sure that is, 0 … 1.

    `declared` is the kind of the 栏目信息表 (contract word, code or Chinese), `column_type` the
    ColumnType label, `place` the name right above the column in its breadcrumb, `above` all of
    them, outermost first.
    """
    if declared and (kind := _from_word(declared)):
        return kind, 1.0
    # 专题里的“工作动态”“文件通知”随专题结束,不按日常栏目的期限衡量。
    if any(_from_name(one) is K.SPECIAL for one in above):
        return K.SPECIAL, 0.8
    if (
        column_type
        and not _is_place(column_type, name, above)
        and (kind := _from_word(column_type))
    ):
        return kind, 0.95
    if kind := _from_name(name):
        return kind, 0.9
    if (kind := _from_name(place)) in _FROM_PLACE and kind:
        return kind, 0.4
    return K.OTHER, 0.6


def _is_place(column_type: str, name: str, above: Sequence[str]) -> bool:
    """Whether a ColumnType label tells where the column stands rather than what it is: templates
    put the channel there, 政务公开 for 通知公告."""
    word = column_type.strip()
    if _SEVERAL.search(word):
        # 信息公开，政策文件 on every page of a site.
        return bool(_from_name(name))
    if word == name or word in _TYPES or word in _CODES or word.lower() in _WORDS:
        return False
    own = _from_name(name)
    return bool(own) and (word in above or _from_name(word) is K.CATALOGUE)


def is_archived(name: str) -> bool:
    """归档, 历史专题: nothing is owed there any more."""
    return bool(_ARCHIVED.search(name))


def _from_word(word: str) -> ColumnKind | None:
    word = word.strip()
    if word.lower() in _WORDS:
        return K(word.lower())
    return _CODES.get(word) or _TYPES.get(word) or _from_name(word)


def _from_name(name: str) -> ColumnKind | None:
    for kind, pattern in _NAMES:
        if pattern.search(name):
            return kind
    return None
