"""What does not add up: one fault, one line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from xuncha.punctuation import full_width
from xuncha.words import say


class Kind(StrEnum):
    """The families of faults; the words for people stand in WORDS."""

    SUM = "sum"
    RATE = "rate"
    NO_BASE = "no_base"
    HUNDRED = "hundred"
    DIFFERENCE = "difference"
    COUNT = "count"
    EXCEEDS = "exceeds"
    REGION = "region"
    COLUMN = "column"
    BETWEEN = "between"
    FAIL_LINE = "fail_line"
    DEDUCTION = "deduction"
    ORDER = "order"


WORDS: dict[Kind, tuple[str, str]] = {
    Kind.SUM: ("分项之和与合计不符", "the parts do not add up to the total"),
    Kind.RATE: ("比率与所列数量不符", "the rate is not what the counts give"),
    Kind.NO_BASE: ("没有整数能得出这个百分比", "no whole number gives this percentage"),
    Kind.HUNDRED: ("有不合格的,不得印作100%", "100 % is printed although something failed"),
    Kind.DIFFERENCE: ("差额与两个数不符", "the difference is not that of the two figures"),
    Kind.COUNT: ("个数与列出的名单不符", "the count is not that of the list"),
    Kind.EXCEEDS: ("部分大于整体", "a part exceeds the whole"),
    Kind.REGION: ("地区的说法与其数字不符", "what is said of a region contradicts its figures"),
    Kind.COLUMN: ("表内合计与各行不符", "a table's total is not that of its rows"),
    Kind.BETWEEN: ("两处的数不一致", "two places give different figures"),
    Kind.FAIL_LINE: ("所列扣分达不到不合格线", "the deductions listed do not reach the fail line"),
    Kind.DEDUCTION: ("扣分与件数、单价不符", "the deduction is not count times points"),
    Kind.ORDER: ("大小或先后次序不对", "the order of the figures is impossible"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A printed figure that its own sources contradict.

    `basis` names the paths and values that `computed` comes from.
    """

    path: str
    printed: str
    computed: str
    basis: str
    kind: Kind

    def line(self) -> str:
        """The line of the contract: path: printed X, computed Y from Z."""
        return f"{self.path}: printed {self.printed}, computed {self.computed} from {self.basis}"

    def text(self) -> str:
        """One sentence for people, in the language of the environment."""
        chinese, english = WORDS[self.kind]
        said = f"{self.path} 写作 {self.printed}, 应为 {self.computed}(依据:{self.basis})"
        return say(
            full_width(f"{chinese}:{said}"),
            f"{english}: {self.path} says {self.printed}, "
            f"should be {self.computed} (from {self.basis})",
        )

    def under(self, prefix: str) -> Fault:
        """The same fault with the record's id before its path."""
        return replace(self, path=f"{prefix}.{self.path}") if prefix else self
