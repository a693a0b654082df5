"""What is wrong with a parameter, in the reader's language: the framework has English alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

# pydantic's kind of error → what it says; values of the error stand in it by their names.
_WORDS: dict[str, Promise] = {
    "missing": _("没有给出,这是必填的"),
    "literal_error": _("应为 %(expected)s 之一"),
    "string_type": _("应为文字"),
    "string_too_short": _("至少要 %(min_length)s 个字符"),
    "string_too_long": _("最多 %(max_length)s 个字符"),
    "string_pattern_mismatch": _("格式不对,应符合 %(pattern)s"),
    "int_type": _("应为整数"),
    "int_parsing": _("应为整数"),
    "int_from_float": _("应为整数"),
    "float_type": _("应为数"),
    "float_parsing": _("应为数"),
    "bool_type": _("应为 true 或 false"),
    "bool_parsing": _("应为 true 或 false"),
    "list_type": _("应为列表"),
    "dict_type": _("应为对象"),
    "model_attributes_type": _("应为对象"),
    "too_short": _("至少要 %(min_length)s 项"),
    "too_long": _("最多 %(max_length)s 项"),
    "greater_than": _("要大于 %(gt)s"),
    "greater_than_equal": _("不能小于 %(ge)s"),
    "less_than": _("要小于 %(lt)s"),
    "less_than_equal": _("不能大于 %(le)s"),
    "date_from_datetime_parsing": _("应写成 2016-12-01 的样子"),
    "date_parsing": _("应写成 2016-12-01 的样子"),
    "json_invalid": _("不是有效的 JSON"),
}


def problem_of(error: Mapping[str, Any]) -> str:
    """One of pydantic's errors in words; of a kind that is not here, its own words."""
    words = _WORDS.get(str(error.get("type")))
    if words is None:
        return _own(str(error["msg"]))
    try:
        return str(words) % _values(error.get("ctx", {}))
    except KeyError:
        return _own(str(error["msg"]))


def _values(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """What stands in the words; the framework lists choices in English: 'a', 'b' or 'c'."""
    if "expected" not in told or (get_language() or "").startswith("en"):
        return told
    return {**told, "expected": re.sub(r"'(?:, | or )'", "'、'", str(told["expected"]))}


def _own(message: str) -> str:
    # What our own shapes say is Chinese already, behind the framework's mark.
    return message.removeprefix("Value error, ")
