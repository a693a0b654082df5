"""Where in the source of a page the marks of a site stand: their signs, comments left out."""

from __future__ import annotations

import re

from turbohtml import unescape

from xuncha.read.source.scriptbodies import is_in_script
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.text.plaintext import tidy

# What is looked for in one pass over the source; regular expressions then read near it.
SIGNS: dict[str, tuple[str, ...]] = {
    "code": (
        "标识码",
        "标识号",
        "标识编",
        "标 识 码",
        "标　识　码",
        "网站标识:",
        "网站标识\uff1a",
        "网站识别码",
        "Site ID",
        "Website ID",
    ),
    "sitecode": ("sitecode", "siteCode", "SiteCode", "site_code", "SITECODE"),
    "icp": ("ICP", "icp备", "Icp备", "ＩＣＰ"),
    "police": ("公网安备", "公安网备", "公安机关备案", "公安备案", "公备"),
    "link": ("Link('", 'Link("', "Link(&#39;", "Link(&quot;"),
    "police_link": ("recordcode=", "recordCode=", "webSearch?code="),
    "mark": ("bszs.conac.cn/", "dcs.conac.cn/"),
    "errors": (
        *("jiucuo", "Jiucuo", "JiuCuo", "jiuCuo", "zfwzgl.www.gov.cn/exposure"),
        "zfwzzc.www.gov.cn/check_web",
    ),
    "sponsor": (
        "主办",
        *(
            f"主{gap * times}办"
            for gap in (" ", "\u3000", "\xa0", "&nbsp;")
            for times in (1, 2, 3, 4)
        ),
        *("主&emsp;办", "主&emsp;&emsp;办", "主&ensp;办", "主&ensp;&ensp;办"),
    ),
    "footer": (
        "版权所有",
        "标识码",
        "ICP",
        "公网安备",
        "主办",
        "Copyright",
        "COPYRIGHT",
        "copyright",
    ),
}
_LONGEST_TAG = 500
# A place may begin in the middle of a tag.
_HALF_TAG = re.compile(r"^[^<>]{0,300}>")
_ENTITY_BLANK = re.compile(r"&(?:nbsp|emsp|ensp|#160);")
_MOST_PLACES = 8
# What jiucuo.js hangs on its picture: onclick="Link('3611210010')".
_LINK = re.compile(r"""Link\((?:'|"|&#39;|&quot;)(bm\d{8}|\d{10})(?!\d)""", re.I)
_OF_ERRORS = re.compile("找错|纠错|jiucuo", re.I)
_AROUND_LINK = 200
_TAKEN_OUT = re.compile(r"(?:^|[>;{}])\s*//")
_LONGEST_LINE = 400
# Comments are looked for so far before a sign; the head of a script that keeps one around itself.
_LONGEST_COMMENT, _SCRIPT_HEAD = 3_000, 300


class MarkSource:
    """The source of a page with the places of all signs, found in one pass."""

    def __init__(self, text: str, found: FoundWords) -> None:
        self.text = text
        self._found = found
        # Several marks are read beside the same sign.
        self._starts: dict[str, list[int]] = {}
        # From where to where what stands in the source is known to be shown.
        self._shown = (0, -1)

    def starts(self, sign: str) -> list[int]:
        """Where a sign stands; at most a few of its places, in order."""
        starts = self._starts.get(sign)
        if starts is None:
            # Footers stand at the end: of many places the last ones count.
            places = self._found.last_places(SIGNS[sign], _MOST_PLACES)
            starts = self._starts[sign] = [start for start in places if self._is_shown(start)]
        return starts

    def _is_shown(self, start: int) -> bool:
        """Whether a place is in no comment; of a script's own <!-- … --> its text is read."""
        if is_taken_out(self.text, start):
            return False
        first, last = self._shown
        if first <= start <= last:
            return True
        low = max(0, start - _LONGEST_COMMENT)
        # The marks of a footer stand close together: what was looked through is not again.
        goes_on = low <= last < start
        opened = self.text.rfind("<!--", last if goes_on else low, start)
        if opened >= 0:
            closed = self.text.find("-->", opened, start)
            if closed < 0 and not self._opens_script(opened):
                return False
            self._shown = (max(opened, closed), start)
        else:
            self._shown = (first if goes_on else low, start)
        return True

    def _opens_script(self, opened: int) -> bool:
        """Whether a <!-- is one that old scripts keep around their own text."""
        head = self.text[max(0, opened - _SCRIPT_HEAD) : opened].lower().rpartition("<script")
        return bool(head[1]) and "</script" not in head[2]

    def near(self, sign: str, before: int, after: int) -> str:
        """The source around each place of a sign."""
        pieces: list[str] = []
        end = 0
        for start in self.starts(sign):
            first = max(start - before, end)
            end = max(start + after, end)
            pieces.append(self.text[first:end])
        return " | ".join(pieces)

    def linked_code(self) -> str:
        """The code with which the picture of 找错 opens its form; "" where there is none."""
        for start in self.starts("link"):
            found = _LINK.match(self.text, start)
            around = self.text[max(0, start - _AROUND_LINK) : start + _AROUND_LINK]
            if found and _OF_ERRORS.search(around):
                return found[1].lower()
        return ""


def is_taken_out(text: str, start: int) -> bool:
    """Whether a place is in a line of a script that somebody took out: // document.write(…)."""
    first = max(0, start - _LONGEST_LINE)
    first = max(first, text.rfind("\n", first, start) + 1)
    # Most lines have none.
    if text.find("//", first, start) < 0:
        return False
    line = text[first:start].rpartition("</script")[2]
    return _TAKEN_OUT.search(line) is not None and is_in_script(text, start)


def words_of(markup: str) -> str:
    """The words of a piece of markup that may begin in the middle of a tag."""
    if not markup:
        return ""
    words = _without_tags(_HALF_TAG.sub("", markup))
    return tidy(unescape(_ENTITY_BLANK.sub(" ", words)) if "&" in words else words)


def _without_tags(markup: str) -> str:
    """A blank for each tag. Split, not substituted: that takes a third of the time."""
    first, *others = markup.split("<")
    pieces = [first]
    for piece in others:
        end = piece.find(">", 0, _LONGEST_TAG + 1)
        pieces.append(f" {piece[end + 1 :]}" if end >= 0 else f"<{piece}")
    return "".join(pieces)
