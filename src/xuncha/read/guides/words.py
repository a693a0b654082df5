"""What the eight elements of an 办事指南 are called on real pages."""

from __future__ import annotations

import re
from string import ascii_letters

from xuncha.facts import GuideElement
from xuncha.read.text.plaintext import squeeze

# 国办发〔2015〕15号 附件:事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程。
# 办理时间: the table does not say whether office hours or the time limit is meant, and inspections
# accept either, so both 办公时间 and 办理时限 count.
_PATTERNS: tuple[tuple[GuideElement, str], ...] = (
    (
        GuideElement.NAME,
        r"(服务|办理|办事|审批|许可|行政许可|实施|业务|申请|审核|基本|子项)?事项(名称)?|(项目|服务|业务|许可|"
        r"职权|权力|审批项目|许可项目|审批事项|服务项目)名称|办事项目|办理项目|审批项目|许可项目|服务项目",
    ),
    (
        GuideElement.BASIS,
        r"(设定|设立|办理|办事|法律|法规|法律法规|法律政策|政策法规|政策|政策文件|文件|实施|审批|受理|许可|"
        r"行政许可|审核|申请|申办|备案|确认|给付|登记|奖励|行政|审批法律|许可法律|法定|主要|相关|有关|事项|权力|职权|"
        r"服务|和|及|的)*依据(文件|名称)?|有?(什么|哪些)(法律|政策)?依据|凭(什么|啥)(办理?)?",
    ),
    (
        GuideElement.CONDITIONS,
        # 具备计量条件 is what a condition says.
        r"(?!(?:具备|符合|满足|达到)(?!的?条件))[\u4e00-\u9fff]{0,8}条件|[\u4e00-\u9fff]{0,4}(申请|申报|申办|办理|受理)(人)?(资格|要求|范围)|资格条件|"
        r"[\u4e00-\u9fff]{0,6}需(要)?(具备|符合|满足)(的)?(什么|哪些)?条件|[\u4e00-\u9fff]{0,10}需要?(什么|哪些)条件|"
        r"(哪些|什么)(样的)?(人员?|情形|情况|单位|企业|家庭|对象)(可以?|能够?)(申请|申领|办理|享受)|谁(可以|能够?)(申请|申领|享受|办理?)|"
        r"(哪些|什么)(样的)?人(员)?(可以?|能够?)(申请|申领|享受|办理?)",
    ),
    (
        GuideElement.MATERIALS,
        r"[\u4e00-\u9fff]{0,10}(需|须|交|供|备|带|申请|申报|申办|办理|办事|报送|受理|审核|登记|报名|参保|送审|要件|"
        r"申领|报批|报审|收取|要)(要|要件|提供|提交|准备|携带|带)?(的|得)?(相关|有关|全部|各种|哪些|什么|书面)?"
        r"(申请|申报|证明)?(材料|资料|证件|要件|文件)(目录|清单|要求|名称|明细|一览表)?|(所需|需要|需)手续|"
        r"(?:申请|办理|申领)?(需|应|须)?要?(带|交|携带|准备|提供|提交|上交)(好)?(哪些|什么)(申请|相关|证明)?(材料|资料|证件|手续)|(相关)?参考材料|(要|需要?)?带(什么|啥)|材料(目录|清单|名称|要求|明细)?",
    ),
    (
        GuideElement.PLACE,
        r"(业务|现场|窗口|具体|相关)?(办理|办公|受理|申请|办事|服务|窗口|申报|提交|提交材料|联系|单位|咨询|交件|收件|经办|办证|"
        r"接待|机构|部门|实体办事|政务大厅|大厅|通讯|联络|中心|接收|实体)?(机构|单位|部门|窗口|大厅|中心)?(地点|地址|场所|地方)|"
        r"(受理|办理|办事|服务|窗口|大厅)(窗口|大厅)?位置|(受理|办理|办事|服务|经办)点|"
        r"(受理|办理|办事|服务|办件|经办|实体|实体办事|承办|综合|线下|现场)窗口|[在到去]哪[里儿]?(?:办理?|申请|申领|领取)",
    ),
    (
        GuideElement.TIME,
        r"(业务|窗口|现场|对外)?(办理|办公|办事|受理|工作|服务|接待|上班|营业|开放|窗口|对外|承诺|法定|审批|审核|办结|"
        r"申请|申报|申办|申领|办证|办件|许可|完成|承诺办结|法定办结|承诺办理|法定办理|办理工作|行政许可|审查|对外办公|"
        r"法定审批|承诺审批|实施){0,2}(时间|时限|期限|日期)(说明)?|(多久|多长时间)[\u4e00-\u9fff]{0,5}|办理工作日|承诺工作日|法定工作日|"
        r"(什么|哪个)(时间|时候)(可以|能)?(办理?|申请|受理)|(啥时候?|何时)(可以|能)?办理?",
    ),
    (
        GuideElement.PHONE,
        r"(联系|咨询|办公|服务|受理|办理|办事|业务|窗口|经办|单位|咨询服务|服务咨询|联系咨询|咨询联系|政策咨询|业务咨询|"
        r"办公室|公开|预约|科室|部门|固定|热线|客服){0,2}(电话|热线)(号码)?(是多少|是什么)?|电话咨询|(联系|咨询)(方式|方法|途径|渠道|办法)|联系人|联系我们|"
        r"(咨询|联系)[\u4e00-\u9fff]{0,2}(监督|投诉)[\u4e00-\u9fff]{0,2}(电话|方式|渠道|途径|热线)?|(?:有问题)?(?:找谁(问|咨询)|问谁)",
    ),
    (
        GuideElement.PROCESS,
        r"(网上|现场|窗口|线下|线上|业务|行政许可|具体)?(办理|办事|办件|申请|审批|受理|业务|申办|工作|服务|申报|许可|经办|"
        r"登记|操作|审核|办理审批|行政|实施|审查|报批|运行|权力运行|基本|内部|报名|缴费|办理工作|办证|申领|网办|全){0,2}"
        r"(流程|程序|步骤|环节|过程)(图|说明|图示)?|(怎么|如何|怎样)(?:办理?|申请|申领)|按?照?(什么|哪些)(流程|程序|步骤)(办理?|申请)?|(办理|办事|申请|申办)手续",
    ),
)
_MATCHERS = tuple((element, re.compile(pattern)) for element, pattern in _PATTERNS)

# Names that look like an element's and are not.
_NOT_AN_ELEMENT = re.compile(
    r"收费|缴费依据|不予|禁止|除外|结果|批准(文件|证件)|审批证件|颁发|示范|样本|样表|空白|发布(时间|日期)|更新|"
    r"生成|公布|成文|有效(期限|时间|日期)|(数量|年限)|附加条件|前置条件|特殊环节|中介|"
    r"^(监督|投诉|举报|监督投诉|投诉举报|监督举报|投诉监督|信访|纪检|效能)[\u4e00-\u9fff]{0,4}(电话|方式|渠道|热线|途径|地址)"
)
# 其他小标题: what ends the content of the element above.
_OTHER = re.compile(
    r"收费(标准|依据|情况|项目|方式)?|是否收费|收费|备注|说明|注意事项|温馨提示|常见问题(解答)?|交通指引|乘车路线|"
    r"(监督|投诉|举报|监督投诉|投诉举报)[\u4e00-\u9fff]{0,4}(电话|方式|渠道|热线|途径)?|办理结果|结果[\u4e00-\u9fff]{0,4}|"
    r"(服务|办理|申请|适用|面向|许可|受理)(对象|主体|人)|适用范围|(实施|办理|受理|责任|主管|承办|审批|许可|决定|联办|服务)"
    r"(机构|机关|单位|部门|主体|科室|处室)|"
    r"(数量|年审|年检|有效期)[\u4e00-\u9fff]{0,4}|审查标准|行使层级|办件类型|事项类型|事项编码|实施编码|权力来源|"
    r"表格下载|附件下载|相关下载|资料下载|附表|附件|网上办理|在线办理|在线申报|办理形式|办理方式|预约办理|"
    r"(申请人)?权利和?义务|行政复议|救济(途径|渠道)?|法律责任|联系邮箱|电子邮箱|邮箱|邮编|邮政编码|传真|网址|"
    r"到(办事)?现场次数|(许可|审批)(证件|结果)[\u4e00-\u9fff]{0,4}|中介服务|通办范围|办理深度"
)
# Words that stand for nothing: the element counts as missing.
_NOTHING = re.compile(
    r"((?:暂|尚|并)?(?:无|没有)(?:相关)?(?:数据|内容|信息|资料|记录)?|暂缺|空|略|待(?:定|补充|完善|更新)"
    r"|null|none|n/?a|[-—–_/\\、,,.。…*?]+)?[。.;]?",
    re.I,
)
# Letters of icon fonts, pictograms, and what goes with them.
_PICTOGRAMS = re.compile("^[\u2190-\u2bff\ue000-\uf8ff\ufe0f\u200d\U0001f000-\U0001faff]+")
_IN_BRACKETS = re.compile(r"[(][^()]{1,12}[)]")
_NUMBERING = re.compile(
    r"^(?:第?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]{1,3}条[、:]?|[(][一二三四五六七八九十\d]{1,3}[)]、?|\d{1,2}[、.)]|"
    # 01设定依据
    r"0\d(?=[\u4e00-\u9fff])|[①-⑳]|[问Q]\d{0,2}[:、.]|[◆■●★▲◇□○※▶►·•☆➤>|-]+)"
)
# 政策依据是什么
_IS_WHAT = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:是什么|有哪些|是哪些)$")
# 设定依据 Legal basis, 联系电话(Tel)
_LATIN_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff]{2})[(/]?[A-Za-z][A-Za-z.&'-]{2,40}[)]?$")
_LATIN_ENDS = frozenset((*ascii_letters, ")"))
_WRAPPING = re.compile(r"^[【\[〔<《“(]+|[】\]〕>》”]+$")
_JOINTS = re.compile(r"以及|[及和与、/,,;;|&]|兼")


def bare_label(text: str) -> str:
    """A heading without numbering, brackets, colon and blanks: "(三) 【申请 条件】:" → "申请条件"."""
    label = squeeze(text)
    for _ in range(2):
        label = _NUMBERING.sub("", _PICTOGRAMS.sub("", label))
        label = _WRAPPING.sub("", _IS_WHAT.sub("", label.rstrip(":。.?|")))
        # 办公时间(夏令时) keeps its bracket, (办公时间) loses both.
        if label[-1:] in _LATIN_ENDS:
            label = _LATIN_BEHIND.sub("", label)
        label = label.rstrip(")") if label.count("(") < label.count(")") else label
    return label


def elements_of(text: str) -> tuple[GuideElement, ...]:
    """The elements a heading announces; () where it is none. "办理地点、时间" announces two."""
    label = bare_label(text)
    if not 2 <= len(label) <= 24 or label.isascii():
        return ()
    whole = _element_of(label)
    # 申请(办理)条件
    if whole is None and "(" in label and not _NOT_AN_ELEMENT.search(label):
        whole = _element_of(_IN_BRACKETS.sub("", label))
    if whole is not None:
        return (whole,)
    # 条件(不予受理)
    if any(_NOT_AN_ELEMENT.search(inside) for inside in _IN_BRACKETS.findall(label)):
        return ()
    # "咨询、监督电话" is one telephone for both.
    if _element_of(_JOINTS.sub("", label)) is GuideElement.PHONE:
        return (GuideElement.PHONE,)
    parts = [part for part in _JOINTS.split(re.sub(r"[(].*?[)]$", "", label)) if part]
    found = [_element_of(part) for part in parts]
    # A part that is no element ("办理机构及地点") does not hide the one that is.
    if len(parts) > 4 or not any(found) or not all(_is_label_part(part) for part in parts):
        return ()
    return tuple(dict.fromkeys(element for element in found if element is not None))


def says_nothing(words: str) -> bool:
    """Whether what stands in the place of an element says that there is nothing: 暂无数据, /."""
    return _NOTHING.fullmatch(words) is not None


def is_other_label(text: str) -> bool:
    """Whether a heading announces something that is not one of the eight elements."""
    label = bare_label(text)
    return 1 < len(label) <= 16 and _OTHER.fullmatch(label) is not None


def numbering_style(text: str) -> str:
    """How a line is numbered: "一、", "(一)", "1、" or "" — headings of one level share it."""
    text = text.lstrip()
    if re.match(r"第?[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,3}条", text):
        return "一、"
    if re.match(r"[(][一二三四五六七八九十]{1,3}[)]", text):
        return "(一)"
    if re.match(r"\d{1,2}[、.](?!\d)", text):
        return "1、"
    return ""


def _element_of(label: str) -> GuideElement | None:
    if _NOT_AN_ELEMENT.search(label):
        return None
    for element, pattern in _MATCHERS:
        if pattern.fullmatch(label):
            return element
    return None


def _is_label_part(part: str) -> bool:
    return _element_of(part) is not None or _OTHER.fullmatch(part) is not None or len(part) <= 5
