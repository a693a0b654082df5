"""What the words around a number say it is: the heading of its column, the holder of its account.

The text of a page has each cell of a table on a line of its own, so that a number does not stand
behind its name there: the heading may be a hundred lines above.
"""

from __future__ import annotations

import re
from functools import cached_property

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
_CODE = re.compile(
    r"^[^\d\n]{0,8}(?:信用代码|机构代码|注册号|条形码|条码|单元号"
    r"|(?:项目|招标|采购|标段|合同|订单|运单|快递|快件|商品|产品|物资|受理|办件|批次|流水)"
    r"(?:编号|编码|代码|单号|号码?))[^\d\n]{0,8}$",
    re.M,
)
_PERSONAL = re.compile(
    r"^[^\d\n]{0,8}(?:身份证|证件号|身份号|证件编号|银行|卡号|账号|帐号|一卡通)[^\n]{0,8}$", re.M
)
# 户名:某某县财政局 … 账号:622…: offices give their own accounts to those who pay in.
_HOLDER = re.compile(
    r"(?:户\s*名|户名称|收款单位|收款人(?:全称|名称)?|账户名?称?|帐户名?称?|开户名称?|单位名称)\s*[:：]?\s*"
    r"([^,，。;；、\n]{2,40})"
)
_OFFICE = re.compile(
    r"(?:局|会|中心|公司|政府|处|院|所|站|厂|社|队|部|办|办公室|学校|中学|小学|大学|学院|幼儿园|医院"
    r"|银行|基金|协会|法院|财政|国库|专户|集团|合作社|经联社|村|街道|镇|乡|股|村民委员会|居民委员会)(?:[(（][^)）]{0,20}[)）])?\s*"
    r"(?:开户|账号|帐号|$)"
)
_REACH = 160
# A name beside the number, with brackets around one of them.
_NAME_LENGTH = 8


class Context:
    """The headings of one text, each looked for once and only when a number asks."""

    def __init__(self, text: str) -> None:
        self._text = text

    def is_of_an_office(self, number: Number) -> bool:
        """Whether the words around say that the number is no private person's."""
        if number.kind is NumberKind.BANK_CARD and self._is_account_of_an_office(number):
            return True
        if number.kind is NumberKind.MOBILE:
            is_named = self._has_above(self._contacts | self._codes, number)
            is_cell = self._words_beside(number) <= _NAME_LENGTH
            return is_named and is_cell and not self._has_above(self._own, number)
        if self._words_beside(number) or not self._has_above(self._codes, number):
            return False
        return not self._has_above(self._personal, number)

    def _is_account_of_an_office(self, number: Number) -> bool:
        holders = _HOLDER.findall(self._text[max(0, number.start - _REACH) : number.start])
        return bool(holders) and bool(_OFFICE.search(holders[-1].strip()))

    def _words_beside(self, number: Number) -> int:
        """How much its line holds beside a number; nothing where it is a cell of a table."""
        start = self._text.rfind("\n", 0, number.start) + 1
        end = self._text.find("\n", number.end)
        line = self._text[start : end if end >= 0 else None]
        return len(line.strip()) - (number.end - number.start)

    @staticmethod
    def _has_above(headings: frozenset[int], number: Number) -> bool:
        return bool(headings) and min(headings) < number.start

    @cached_property
    def _contacts(self) -> frozenset[int]:
        own = self._own
        return frozenset(h.start() for h in _CONTACT.finditer(self._text)) - own

    @cached_property
    def _own(self) -> frozenset[int]:
        return frozenset(heading.start() for heading in _OWN.finditer(self._text))

    @cached_property
    def _codes(self) -> frozenset[int]:
        return frozenset(heading.start() for heading in _CODE.finditer(self._text))

    @cached_property
    def _personal(self) -> frozenset[int]:
        return frozenset(heading.start() for heading in _PERSONAL.finditer(self._text))
