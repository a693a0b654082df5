"""Wrong words planted in made-up official texts: `python -m benchmarks.wording_made [SEED]`.

Each word of a class is miswritten by a rule (another character of the same sound or look, one missing,
one twice, two changed over) and put into sentences of seven kinds of texts. What of it is found says
how far the lists reach into errors that nobody picked. The same wrong words are then told of, cut by
the end of a sentence and put into the name of a firm: there each hit is a false one.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.wording_divisions import PHRASES
from xuncha.checks.wording import samesound
from xuncha.checks.wording.match import find_wrong_words
from xuncha.tables import read_table

EACH = 400
FRAMES = (
    "各乡镇人民政府：现将{}有关事项通知如下。",
    "上半年，我县紧扣{}，各项任务完成过半。",
    "网友您好，您反映的{}一事已转有关单位核实。",
    "（三）{}。牵头单位：县有关部门，十二月底前完成。",
    "主持人：请谈谈{}。嘉宾：好的，我从两个方面介绍。",
    "序号\n1\n{}\n责任单位\n枫桥镇",
    "我县部署{}",
)
# Found where the word is spoken of, is none of the text's, or is a name.
INNOCENT = (
    "检查发现，“{}”应为“{right}”，请立即改正。",
    "将“{right}”误写为“{}”，请责任单位更正。",
    "错误\n正确\n{}\n{right}",
    "不得使用“{}”的表述。",
    "霜林县{}有限公司参展。",
    "{first}。{rest}",
    "{first}\n{rest}",
)
# Two characters, as every page has them: the lists cannot hold all their slips.
ORDINARY = (
    "通知、公告、会议、要求、落实、责任、检查、整改、问题、情况、安全、生产、发展、建设、项目、工程、资金、管理、服务、群众、干部、党员、组织、领导、学习、教育、培训、活动、宣传、环境、"
    "保护、森林、防火、防汛、交通、道路、水利、农业、农村、产业、企业、市场、监督、执法、处罚、许可、审批、登记、申请、材料、办理、窗口、电话、地址、时间、招聘、考试、面试、名单、公示、"
    "结果、预算、决算、财政、税务、审计、统计、医疗、卫生、社保、养老、救助、住房、就业、创业、文化、旅游、体育、科技、人才、信息、网络、数据、政策、解读、法规、规划、方案、报告"
)


class Planted(NamedTuple):
    """A word miswritten."""

    wrong: str
    right: str


class Score(NamedTuple):
    """How many of a class were planted, and how many found."""

    planted: int
    found: int


def classes(seed: int) -> dict[str, list[Planted]]:
    """The planted words by class, the same for the same seed."""
    # Nothing secret is drawn.
    chance = random.Random(seed)  # noqa: S311
    alike = samesound.characters_alike(PHRASES / "sounds.csv", PHRASES / "shapes.csv")
    phrases = [row["phrase"] for _, row in read_table(PHRASES / "phrases.csv", "词表")]
    idioms = [r["name"] for _, r in read_table(PHRASES / "idioms.csv", "词表") if r["idiom"]]
    quoted = [row["phrase"] for _, row in read_table(PHRASES / "quoted.csv", "词表")]
    places = [row["name"] for _, row in read_table(PHRASES / "divisions.csv", "词表")]
    long = [one for one in phrases if len(one) >= 6]
    made = {
        "固定说法，错一个字": (_another(one, alike, chance) for one in _drawn(phrases, chance)),
        "固定说法，漏一个字": (_missing(one, chance) for one in _drawn(long, chance)),
        "固定说法，多一个字": (_twice(one, chance) for one in _drawn(long, chance)),
        "固定说法，颠倒": (_over(one, chance) for one in _drawn(long, chance)),
        "成语、固定词组": (_another(one, alike, chance) for one in _drawn(idioms, chance)),
        "引号里的说法": (_marked(_another(one, alike, chance)) for one in _drawn(quoted, chance)),
        "行政区划名称": (_another(one, alike, chance) for one in _drawn(places, chance)),
        "平常词语": (_another(one, alike, chance) for one in _drawn(ORDINARY.split("、"), chance)),
    }
    return {name: [one for one in some if one.wrong != one.right] for name, some in made.items()}


def found(planted: list[Planted]) -> Score:
    """How many are found in running text."""
    texts = (FRAMES[at % len(FRAMES)].format(one.wrong) for at, one in enumerate(planted))
    return Score(len(planted), sum(bool(find_wrong_words(text)) for text in texts))


def accused(planted: list[Planted]) -> Iterator[str]:
    """The innocent texts in which something is found."""
    for at, one in enumerate(planted):
        # Where the two part: of a place cut elsewhere the wrong half is left (族自治洲).
        cut = next(
            n
            for n, pair in enumerate(zip(one.wrong + " ", one.right + " ", strict=False))
            if len(set(pair)) > 1
        )
        cut = cut or len(one.wrong) // 2
        parts = {"first": one.wrong[:cut], "rest": one.wrong[cut:], "right": one.right}
        text = INNOCENT[at % len(INNOCENT)].format(one.wrong.strip("“”"), **parts)
        if hits := find_wrong_words(text):
            yield f"{hits[0].found}: {text!r}"


def main(seed: int = 20) -> None:
    """Print what of each class is found, and every innocent text that is accused."""
    everything = classes(seed)
    for name, planted in everything.items():
        score = found(planted)
        print(f"{name}\t{score.planted}\t{score.found / score.planted:.1%}")
    wrongly = [*accused([one for some in everything.values() for one in some])]
    print(f"冤枉\t{sum(map(len, everything.values()))}\t{len(wrongly)}", *wrongly, sep="\n")


def _drawn(words: list[str], chance: random.Random) -> list[str]:
    return chance.choices(words, k=EACH)


def _another(word: str, alike: dict[str, str], chance: random.Random) -> Planted:
    places = [at for at, one in enumerate(word) if alike.get(one)]
    at = chance.choice(places) if places else 0
    other = chance.choice(alike.get(word[at], "") or word[at])
    return Planted(f"{word[:at]}{other}{word[at + 1 :]}", word)


def _missing(word: str, chance: random.Random) -> Planted:
    at = chance.randrange(1, len(word) - 1)
    return Planted(word[:at] + word[at + 1 :], word)


def _twice(word: str, chance: random.Random) -> Planted:
    at = chance.randrange(1, len(word) - 1)
    return Planted(word[: at + 1] + word[at:], word)


def _over(word: str, chance: random.Random) -> Planted:
    at = chance.randrange(1, len(word) - 2)
    return Planted(f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}", word)


def _marked(one: Planted) -> Planted:
    right = f"“{one.right}”"
    return Planted(f"“{one.wrong}”" if one.wrong != one.right else right, right)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
