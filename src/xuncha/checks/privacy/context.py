"""What the words around a number say it is: the heading of its column, the holder of its account.

The text of a page has each cell of a table on a line of its own, so that a number does not stand
behind its name there: the heading may be a hundred lines above.
"""

from __future__ import annotations

import re

from xuncha.checks.privacy.numbers import Number, NumberKind

# Headings of columns stand alone in a line: 联系电话, 订餐电话(早8点至晚8点), 联系方式.
_CONTACT = re.compile(
    r"^[^\d\n]{0,8}(?:电话|热线|联系方式|联系办法|公[开布]手机|服务手机|工作手机|办公手机)(?:号码)?[^\d\n]{0,2}[\d一二]?(?:[(（][^\n]{0,14})?$",
    re.M,
)
# 手机号 is somebody's own, and so is the telephone of a household.
_OWN = re.compile(
    r"^(?![^\d\n]{0,6}(?:公开|公布|服务|工作|办公))[^\d\n]{0,6}(?:手机|移动电话|本人电话|家庭电话|家长电话)[^\d\n]{0,6}$",
    re.M,
)
# 手机 of a 书记, 负责人手机号: who holds an office can be asked for by everybody.
_OFFICER = re.compile(
    r"^[^\d\n]{0,6}(?:书记|主任|负责人|责任人|联系人|经办人|网格[员长]|[河林路湖山田片组队站所校院科局镇乡村]长|经理|医[生师]|护士"
    r"|值班员?|管理员|安全员|调解员|护林员|辅导员|指导员|联络员|宣传员|农技员|特派员|包[保联村]干部|驻村|职务|岗位)[^\d\n]{0,8}$",
    re.M,
)
# Whoever is listed by where he lives or by what he is given holds none.
_HOUSEHOLD = re.compile(
    r"^[^\d\n]{0,4}(?:户主(?:姓名)?|与户主关系|(?:家庭|户籍)?人口数?|脱贫(?:户|年度|时间)|贫困户属性|家庭住址|家庭地址|家庭人口|家庭成员|监护人|残疾(?:类别|等级|类型)|保障金额?|月?保障金|救助金额?|致贫原因|病[种情]|疾病)[^\d\n]{0,6}$",
    re.M,
)
# 索引号 and 文号 stand above every open document.
_CODE = re.compile(
    r"^(?:准考证号?|考生号|考号|报名序?号|座位号)[^\d\n]{0,4}$|^(?!.{0,8}(?:索引|[文字序]号|标识码|证|卡|[账帐]号|手机|电话|门牌|房号|楼号))"
    r"[^\d\n]{0,10}(?:信用代码|机构代码|条形码|条码|编[号码]|代码|单号|号码?)[^\d\n]{0,8}$",
    re.M,
)
_PERSONAL = re.compile(
    r"^[^\d\n]{0,8}(?:身份证|证件|(?<!准考)证号|身份号|银行|卡号|账号|帐号|一卡通|(?<!代表人)姓名|户主)[^\n]{0,8}$",
    re.M,
)
# 户名:某某县财政局 … 账号:622…: offices give their own accounts to those who pay in.
_HOLDER = re.compile(
    r"(?:户\s*名|户名称|收款单位|收款人(?:全称|名称)?|[账帐]户(?:名称?|(?=[:：]))|开户名称?|单位名称)\s*[:：]?\s*"
    r"(?!账号|帐号|开户)([^,，。;；、\s]{2,40})"
)
# Often on the line below: 账号:622…, 户名:某某县财政局.
_HOLDER_BEHIND = re.compile(r"[^\d\n]{0,6}\n?\s{0,4}" + _HOLDER.pattern)
_OFFICE = re.compile(
    r"(?:局|会|中心|公司|政府|处|院|所|站|厂|社|队|部|办|办公室|学校|中学|小学|大学|学院|幼儿园|医院"
    r"|银行|基金|协会|法院|财政|国库|[金支]库|专户|集团|合作社|经联社|村|街道|镇|乡|股|村民委员会|居民委员会)(?:[(（][^)）]{0,20}[)）])?\s*"
    r"(?:开户|账号|帐号|收款|汇入|$)"
)
# 转账至:某某县自来水有限责任公司,622…: the name right before the number, in the same sentence.
_OFFICE_BEFORE = re.compile(
    r"(?:公司|[财税水电]\S{0,4}局|[\u4e00-\u9fff]{2}局|委员会|中心|学校|医院|法院|检察院|协会|基金会|合作社|慈善总会|管理处|专户)"
    r"[^\S\n]{0,2}[,，、:：;；(（]?[^\S\n]{0,2}(?:[账帐卡]号[:：]?[^\S\n]{0,2})?$"
)
# A column of those who are paid, and how far before a number its row may begin.
_HOLDER_COLUMN = re.compile(
    r"^(?:户\s?名|[账帐]户(?:名称?)?|开户名称?|收款单位|开户单位|单位名称|收款人名称|收款账户名称)$",
    re.M,
)
_CELLS = 5
_BANK = re.compile(r"银行|[支分]行|信用社|营业部")
_REACH = 160
# 网格员乙某 138…, 联络员:丁某 138…: the post and the name of whoever holds it stand before the number.
_POST = re.compile(
    r"(?:书记|主任|负责人|责任人|联系人|经办人|网格[员长]|[河林路湖山田片组队站所校院科局镇乡村]长|经理|医[生师]|护士|值班员"
    r"|管理员|安全员|调解员|护林员|辅导员|指导员|联络员|宣传员|农技员|特派员|协理员|客服|司机|车队)"
    r"\s*[:：]?\s*[\u4e00-\u9fff]{0,4}\s*[(（:：]?\s*$"
)
# 班线客车咨询电话: what a page says in its title that its numbers are for.
_FOR_ALL = re.compile(
    r"(?:咨询|服务|联系|监督|举报|值班|公开|报修|投诉|预约|叫车|乘车|求助|热线|办公|业务|救援)(?:电话|方式|手机|号码)|热线|值班表|通讯录"
)
_OF_PERSONS = re.compile(
    r"名单|名册|花名册|低保|特困|贫困|脱贫|残疾|救助|补贴|补助|慰问|学生|家长|新生|录取|录用|中奖|报名|户主|村民|居民|死亡|患者"
)
# 低保对象花名册: whoever is listed there for what he is given holds no office, whatever heads the column.
_OF_HOUSEHOLDS = re.compile(
    r"(?:低保|特困|五保|贫困|脱贫|困难|救助|残疾|优抚|危房|失独|孤儿)[\u4e00-\u9fff]{0,6}(?:对象|人员|户|家庭|学生)?[\u4e00-\u9fff]{0,4}(?:名单|名册|花名册|台账|一览表|公示表)"
)
_OF_HELPERS = re.compile(
    r"帮扶|经办|干部|机构|单位|企业|公司|责任人|联系人|服务|值班|咨询|热线|医院|学校|网点"
)
# A name beside the number, with brackets around one of them.
_NAME_LENGTH = 8
_POST_LENGTH = 16


class Context:
    """The headings of one text, each looked for once and only when a number asks."""

    def __init__(self, text: str, title: str = "") -> None:
        self._text = text
        self._is_for_all = bool(_FOR_ALL.search(title)) and not _OF_PERSONS.search(title)
        self._is_of_households = bool(_OF_HOUSEHOLDS.search(title)) and not _OF_HELPERS.search(
            title
        )
        self._first: dict[re.Pattern[str], int] = {}

    def is_of_an_office(self, number: Number) -> bool:
        """Whether the words around say that the number is no private person's."""
        if number.kind is NumberKind.BANK_CARD and self._is_account_of_an_office(number):
            return True
        if number.kind is NumberKind.MOBILE:
            return self._is_mobile_of_an_office(number)
        if self._words_beside(number) or not self._has_above(_CODE, number):
            return False
        return not self._has_above(_PERSONAL, number)

    def _is_mobile_of_an_office(self, number: Number) -> bool:
        if self._is_of_households or self._has_above(_HOUSEHOLD, number):
            return False
        before = self._text[max(0, number.start - _POST_LENGTH) : number.start]
        if self._is_for_all or _POST.search(before):
            return True
        if self._words_beside(number) > _NAME_LENGTH:
            return False
        if self._has_above(_OWN, number):
            return self._has_above(_OFFICER, number)
        return self._has_above(_CONTACT, number) or self._has_above(_CODE, number)

    def _is_account_of_an_office(self, number: Number) -> bool:
        before = self._text[max(0, number.start - _REACH) : number.start]
        if _OFFICE_BEFORE.search(before) and self._words_beside(number) > _NAME_LENGTH:
            return True
        holders = _HOLDER.findall(before)
        if not holders and (behind := _HOLDER_BEHIND.match(self._text, number.end)):
            holders = [behind.group(1)]
        if not holders and self._has_above(_HOLDER_COLUMN, number):
            row = self._text[max(0, number.start - _REACH) : number.start].split("\n")
            holders = [cell for cell in row[-_CELLS:] if not _BANK.search(cell)]
            return any(_OFFICE.search(cell.strip()) for cell in holders)
        return bool(holders) and bool(_OFFICE.search(holders[-1].strip()))

    def _words_beside(self, number: Number) -> int:
        """How much its line holds beside a number; nothing where it is a cell of a table."""
        start = self._text.rfind("\n", 0, number.start) + 1
        end = self._text.find("\n", number.end)
        line = self._text[start : end if end >= 0 else None]
        return len(line.strip()) - (number.end - number.start)

    def _has_above(self, headings: re.Pattern[str], number: Number) -> bool:
        """Whether a heading of this kind stands anywhere before a number."""
        if headings not in self._first:
            found = headings.search(self._text)
            self._first[headings] = found.start() if found else len(self._text)
        return self._first[headings] < number.start
