"""What is wrong with a parameter, in the reader's language: the framework has English alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

_OBJECT, _WHOLE, _NUMBER = _("应为对象"), _("应为整数"), _("应为数")
_DAY, _MOMENT = _("应写成 2016-12-01 的样子"), _("应写成 2016-12-01T09:30:00+08:00 的样子")
_HOUR, _SPAN = _("应写成 09:30:00 的样子"), _("应写成 P1DT2H30M 的样子,或秒数")
_YES_OR_NO, _LIST, _JSON = _("应为 true 或 false"), _("应为列表"), _("不是有效的 JSON")
_TEXT, _UUID, _URL = _("应为文字"), _("不是有效的 UUID"), _("应为 http:// 或 https:// 开头的网址")
_DEEP = _("层次太多,或自己含着自己")
_ONE_OF = _("应为 %(expected)s 之一")

# pydantic's kind of error → what it says; values of the error stand in it by their names.
_WORDS: dict[str, Promise] = {
    "missing": _("没有给出,这是必填的"),
    "none_required": _("应为 null"),
    "extra_forbidden": _("没有这一项"),
    "invalid_key": _("名称应为文字"),
    "literal_error": _ONE_OF,
    "enum": _ONE_OF,
    "union_tag_invalid": _("应为 %(expected_tags)s 之一"),
    "union_tag_not_found": _("没有给出 %(discriminator)s,这是必填的"),
    "string_type": _TEXT,
    "string_unicode": _("有不是 UTF-8 的字符"),
    "string_not_ascii": _("只能用英文字母、数字和英文标点"),
    "string_too_short": _("至少要 %(min_length)s 个字符"),
    "string_too_long": _("最多 %(max_length)s 个字符"),
    "string_pattern_mismatch": _("格式不对,应符合 %(pattern)s"),
    "bytes_type": _TEXT,
    "bytes_too_short": _("至少要 %(min_length)s 个字节"),
    "bytes_too_long": _("最多 %(max_length)s 个字节"),
    "bytes_invalid_encoding": _("应按 %(encoding)s 编码"),
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _("位数太多"),
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "decimal_max_digits": _("最多 %(max_digits)s 位"),
    "decimal_max_places": _("最多 %(decimal_places)s 位小数"),
    "decimal_whole_digits": _("小数点前最多 %(whole_digits)s 位"),
    "finite_number": _("应为有限的数"),
    "multiple_of": _("应为 %(multiple_of)s 的倍数"),
    "bool_type": _YES_OR_NO,
    "bool_parsing": _YES_OR_NO,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "iterable_type": _LIST,
    "set_item_not_hashable": _("各项应为文字或数"),
    "dict_type": _OBJECT,
    "mapping_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    # A list has a `count` as well, which is no field of a request.
    "get_attribute_error": _OBJECT,
    "dataclass_type": _OBJECT,
    "too_short": _("至少要 %(min_length)s 项"),
    "too_long": _("最多 %(max_length)s 项"),
    "greater_than": _("要大于 %(gt)s"),
    "greater_than_equal": _("不能小于 %(ge)s"),
    "less_than": _("要小于 %(lt)s"),
    "less_than_equal": _("不能大于 %(le)s"),
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": _("应为日期,不带钟点"),
    "date_past": _("应早于今天"),
    "date_future": _("应晚于今天"),
    "datetime_type": _MOMENT,
    "datetime_parsing": _MOMENT,
    "datetime_object_invalid": _MOMENT,
    "datetime_from_date_parsing": _MOMENT,
    "datetime_past": _("应早于现在"),
    "datetime_future": _("应晚于现在"),
    "timezone_naive": _("不要带时区"),
    "timezone_aware": _("要带时区,如 +08:00"),
    "timezone_offset": _("时区不对"),
    "time_type": _HOUR,
    "time_parsing": _HOUR,
    "time_delta_type": _SPAN,
    "time_delta_parsing": _SPAN,
    "url_type": _URL,
    "url_parsing": _URL,
    "url_syntax_violation": _URL,
    "url_scheme": _URL,
    "url_too_long": _("最多 %(max_length)s 个字符"),
    "uuid_type": _UUID,
    "uuid_parsing": _UUID,
    "uuid_version": _UUID,
    "json_invalid": _JSON,
    "json_type": _JSON,
    "recursion_loop": _DEEP,
    "recursion_depth_exceeded": _DEEP,
}
_LISTS = ("expected", "expected_tags")


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
    if (get_language() or "").startswith("en"):
        return told
    listed = {
        key: re.sub(r"'(?:, | or )'", "'、'", str(told[key])) for key in _LISTS if key in told
    }
    return {**told, **listed}


def _own(message: str) -> str:
    # What our own shapes say is Chinese already, behind the framework's mark.
    return message.removeprefix("Value error, ")
