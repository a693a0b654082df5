"""Is this record the facts of a circular at all? Wrong types are refused with their line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from xuncha.errors import InputError
from xuncha.report.circular.facts.arithmetic import number_of
from xuncha.report.circular.facts.counts import PASS_RATE, RUNNING
from xuncha.report.circular.facts.node import Node

ErrorAt = Callable[[str, str, str], InputError]

GROUPS = ("sites", "media", "new_media", "previous", "self_check", "national_check")
ROWS = ("groups", "breakdown", "regions", "failing_sites", "duties", "annexes")
COUNTS = (*RUNNING, "sampled", "failing", "passing", "undetermined")
RATES = (*PASS_RATE, "fail_rate_pct", "ratio_pct")
# A circular without one of these has nothing to say.
SUBJECTS = (
    *("sites", "media", "new_media", "failing_sites", "failing_media"),
    *("recheck", "regions", "annexes"),
)


def check_shape(record: Node, error: ErrorAt) -> None:
    """Raise InputError at the first field of a wrong type, or when there is nothing to report."""
    if not any(record.get(name) is not None for name in SUBJECTS):
        raise error(
            "",
            "缺 sites(抽查网站的数字),也没有 media、failing_sites 等,无从成文",
            "sites is missing, and so are media, failing_sites and the like: nothing to report",
        )
    for name in GROUPS:
        value = record.get(name)
        if value is not None and not isinstance(value, Mapping):
            raise error(name, "应是一组字段(字段: 值)", "should be a mapping of fields")
        if isinstance(value, Mapping):
            _check_numbers(Node(value, name), error)
    for name in ROWS:
        _check_rows(record, name, error)
    for name in ("title", "issuer", "addressees", "date", "date_signed", "doc_no"):
        if isinstance(record.get(name), Mapping | list):
            raise error(name, "应是一行文字", "should be one text")


def _check_rows(record: Node, name: str, error: ErrorAt) -> None:
    value = record.get(name)
    if value is None:
        return
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise error(name, "应是一个列表", "should be a list")
    for number, row in enumerate(value):
        path = f"{name}[{number}]"
        if not isinstance(row, Mapping):
            raise error(path, "每行应是一组字段(字段: 值)", "each row should be a mapping")
        if name in ("groups", "breakdown", "regions"):
            _check_numbers(Node(row, path), error)


def _check_numbers(node: Node, error: ErrorAt) -> None:
    for name in COUNTS:
        value = node.get(name)
        number = number_of(value)
        if value is not None and not _is_count(number):
            raise error(
                node.at(name),
                f"应是不小于0的整数,现为 {_brief(value)}",
                f"should be a whole number, not {_brief(value)}",
            )
    for name in RATES:
        value = node.get(name)
        if value is not None and not _is_rate(value):
            raise error(
                node.at(name),
                f"应是0到100之间的数,现为 {_brief(value)}",
                f"should be a number from 0 to 100, not {_brief(value)}",
            )


def _is_count(number: Decimal | None) -> bool:
    return number is not None and number >= 0 and number == number.to_integral_value()


def _is_rate(value: object) -> bool:
    # "<70" and ">90%" are bounds, and allowed: nothing is computed from them.
    if isinstance(value, str):
        value = value.strip().lstrip("<>≤≥=约")
    number = number_of(value)
    return number is not None and 0 <= number <= 100


def _brief(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 30 else text[:29] + "…"
