"""What a page's own scripts hide for good: by what they set while the page loads, never executed.

A box with a button that closes it is hidden when somebody asks for it; a script that hides one
while the page loads, and nothing shows again, keeps it from every visitor.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import islice

from xuncha.read.intruders.disguises import with_plain_literals
from xuncha.read.tree.document import Element

# One of these stands in all that hides or shows an element from a script.
SCRIPT_SIGNS = ("getElementById", "document.all.", "$(", "querySelector(")
_SIGNS = (".style", "setAttribute", ".hide(", ".css(", ".hidden")
# getElementById("x"), querySelector("#x")
_BY_NAME = r"(?:getElementById\(\s*['\"]|querySelector\(\s*['\"]#)([\w-]+)['\"]\s*\)"
_ELEMENT = rf"(?:{_BY_NAME}|document\.all\.([\w-]+))\s*\.\s*style\s*\.\s*"
_SHOWN = re.compile(
    _ELEMENT + r"(?:display\s*=\s*['\"](?!none)|visibility\s*=\s*['\"]visible)"
    rf"|{_BY_NAME}\s*\.\s*(?:hidden\s*=\s*(?:false|!1)|toggleAttribute|removeAttribute)"
    r"|\$\(\s*['\"]#([\w-]+)['\"]\s*\)\s*\.\s*(?:show|toggle|fade|slide|animate|css\(\s*['\"]display['\"]\s*,\s*['\"](?!none))"
)
# $("#x").hide(): without a class or a tag beside the name.
_LIBRARY = re.compile(
    r"\$\(\s*['\"]#([\w-]+)['\"]\s*\)\s*\.\s*(?:hide\(|css\(\s*['\"]display['\"]\s*,\s*['\"]none)"
)
_LIBRARY_CLASS = re.compile(r"\$\(\s*['\"]\.([\w-]{3,40})['\"]\s*\)\s*\.\s*hide\(")
# A script that was not read, and no library that does nothing by itself.
READ_ELSEWHERE = re.compile(
    r"<script[^<>]{0,300}?\bsrc\s*=\s*[\"']?(?![^\"'<>\s]{0,200}?(?:jquery|swiper|superslide|html5shiv|respond)"
    r"[\w.-]{0,40}\.js)[^\"'<>\s]",
    re.I,
)
# $(this).next().slideToggle(): the same script shows what it does not name.
_UNFOLDS = re.compile(
    r"\$\(\s*this\s*\)[^;]{0,80}?\.(?:show|toggle|slideDown|slideToggle|fadeIn|fadeToggle)\("
)
_STYLED = re.compile(r"\.\s*style\b|\.\s*setAttribute\(")
# Whose style it is: what stands at the end of the text before.
_WHOSE = re.compile(
    rf"(?:{_BY_NAME}|document\.all\.([\w-]+)|(?<![\w.$])([A-Za-z_$][\w$]{{0,40}}))\s*$"
)
_PROPERTY = re.compile(r"\.\s*style\s*\.\s*([A-Za-z]{2,30})\s*=(?!=)\s*([^;\n}]{1,120})")
_WHOLE = re.compile(
    r"\.\s*(?:style\s*\.\s*cssText\s*=\s*|setAttribute\(\s*['\"]style['\"]\s*,\s*)(['\"])(.{1,200}?)\1"
)
_ALIAS = re.compile(
    rf"(?<![\w.$])([A-Za-z_$][\w$]{{0,40}})\s*=\s*(?:[\w$]{{1,20}}\.){{0,2}}{_BY_NAME}"
)
# x.hidden=true is x.style.display="none"
_HIDDEN = re.compile(r"\.\s*hidden\s*=\s*(?:true|!0)\b")
# o=document.getElementById("x").style; o.left="-999px"
_STYLE_ALIAS = re.compile(_ALIAS.pattern + r"\s*\.\s*style\s*[;,\n]")
# $("#x").css({"left":"-999px"}), $("#x").css("left","-999px")
_LIBRARY_STYLE = re.compile(
    r"\$\(\s*['\"]#([\w-]+)['\"]\s*\)\s*\.\s*css\(\s*(?:\{([^{}]{1,200})\}|['\"]([\w-]+)['\"]\s*,\s*['\"]([^'\"]{1,60})['\"])\s*\)"
)
_PAIR = re.compile(r"['\"]?([\w-]+)['\"]?\s*:\s*['\"]?([^'\",]{1,60})['\"]?")
_CAPITAL = re.compile(r"[A-Z]")
# A sheet that a script makes and puts into the page.
_MADE_SHEET = re.compile(r"createElement\(\s*['\"]style['\"]\s*\)", re.I)
_PUT_IN = r"(?:\.\s*(?:innerHTML|innerText|textContent|cssText)\s*=\s*|createTextNode\(\s*)"
_RULES = re.compile(_PUT_IN + r"(['\"])([^'\"]{4,2000}\}[^'\"]{0,20})\1")
# r="#x{…}"; s.cssText=r
_NAMED_RULES = re.compile(
    r"(?<![\w.$])([A-Za-z_$][\w$]{0,40})\s*=\s*(['\"])([^'\"]{4,2000}\}[^'\"]{0,20})\2"
)
# 'st'+'yle' is one word.
_PIECES = re.compile(r"(['\"])\s*\+\s*\1")
_CONSTANT = re.compile(r"(?<![\w.$])([A-Za-z_$][\w$]{0,40})\s*=\s*['\"]([\w# .%-]{0,30})['\"]")
_LITERAL = re.compile(r"\s*(?:['\"]([^'\"]*)['\"]|(-?[\d.]+))\s*$")
_ON_LOAD = re.compile(r"\bonload\s*=\s*(?:\"([^\"]{1,500})\"|'([^']{1,500})')", re.I)
_HIDES_PARENT = re.compile(
    r"this\.parent(?:Node|Element)\.style\.(?:display\s*=\s*['\"]none|visibility\s*=\s*['\"]hidden)"
)
_BRACE = re.compile(r"[{}]")
_FUNCTION = re.compile(r"(?:function\s*([\w$]*)\s*\([^()]*\)|=>)\s*$")
# Functions that run by themselves once the page is there, or at once.
_AT_ONCE = re.compile(
    r"(?:\$\(|jQuery\(|\.ready\(|onload\s*=|(?<![\w$)\]])[(!+]|(?:load|DOMContentLoaded)['\"]\s*,)"
    r"\s*(?:async\s+)?(?:function\s*[\w$]*\s*\([^()]*\)|\(\s*\)\s*=>)\s*$"
)
_HEADER = 160
# Farther inside a script nobody can say cheaply in which functions a place stands.
_BACK = 12_000
_LONGEST = 100_000
# An attack on the reader has more; the first ones tell enough.
_MOST_SCRIPTS = 60
_MOST_PLACES = 40
_MOST_FUNCTIONS = 4
_MOST_CALLS = 3
_MOST_ALIASES = 5


def hidden_by_scripts(html: str, way_of_style: Callable[[str], str]) -> dict[str, str]:
    """ "#name" → the way in which a script hides the element while the page loads, and for good."""
    found: dict[str, str] = {}
    scripts = [_said_plainly(one) for one in scripts_of(html) if any(s in one for s in _SIGNS)]
    for script in scripts:
        hides = () if _UNFOLDS.search(script) else _LIBRARY.finditer(script)
        for hidden in islice(hides, _MOST_PLACES):
            if runs_at_load(script, hidden.start(), scripts):
                found[f"#{hidden.group(1).lower()}"] = "display"
    for name in _classes_put_away(html, scripts):
        found[f".{name}"] = "display"
    for name, style in _declared(scripts).items():
        if way := way_of_style(style):
            found[f"#{name.lower()}"] = way
    # What nothing hides needs not be shown: the search costs as much as parsing the page.
    places = _SHOWN.finditer(html) if found else ()
    shown = {f"#{(place.group(place.lastindex or 0)).lower()}" for place in places}
    return {name: way for name, way in found.items() if name not in shown}


def _said_plainly(script: str) -> str:
    """The script with the names read that are written in codes, and one word for what hides."""
    if "fromCharCode(" in script:
        script = with_plain_literals(script)
    return _HIDDEN.sub('.style.display="none"', script) if ".hidden" in script else script


def _classes_put_away(html: str, scripts: list[str]) -> Iterator[str]:
    """Names of a class that a script puts away while the page loads, where no script that was read,
    and none that was not, may show it again: $(".x").hide() begins many tabs, too."""
    for script in scripts:
        for hides in islice(_LIBRARY_CLASS.finditer(script), _MOST_PLACES):
            name = hides.group(1)
            if (
                sum(other.count(name) for other in scripts_of(html)) == 1
                and runs_at_load(script, hides.start(), scripts)
                and not READ_ELSEWHERE.search(html)
            ):
                yield name.lower()


def sheets_of_scripts(html: str) -> Iterator[str]:
    """The sheets that the page's own scripts write out and put into it while it loads."""
    scripts = [_PIECES.sub("", script) for script in scripts_of(html)]
    for script in scripts:
        if not _MADE_SHEET.search(script):
            continue
        for rules in islice(_RULES.finditer(script), _MOST_PLACES):
            if runs_at_load(script, rules.start(), scripts):
                yield rules.group(2)
        for rules in islice(_NAMED_RULES.finditer(script), _MOST_PLACES):
            used = re.search(rf"{_PUT_IN}{re.escape(rules.group(1))}\b", script)
            if used and runs_at_load(script, used.start(), scripts):
                yield rules.group(3)


def is_hidden_by_its_own(element: Element) -> bool:
    """Whether a picture in an element hides the element as soon as it has come.

    One that hides its box where it fails to come (onerror) keeps broken pictures from visitors.
    """
    return any(
        _HIDES_PARENT.search(script)
        for child in element.children
        if isinstance(child, Element) and (script := child.attr("onload"))
    )


def scripts_of(html: str) -> Iterator[str]:
    """The text of each script of the page, and what runs when its body has loaded."""
    position = 0
    for _ in range(_MOST_SCRIPTS):
        start = html.find("<script", position)
        if start < 0:
            break
        end = html.find("</script", start)
        end = end if end >= 0 else len(html)
        begin = html.find(">", start, end)
        yield html[begin + 1 : min(end, begin + _LONGEST)]
        position = end
    for one, other in _ON_LOAD.findall(html):
        yield one or other


def _declared(scripts: list[str]) -> dict[str, str]:
    """Name of an element → the style that scripts give it while loading and never change."""
    values: dict[str, dict[str, set[str | None]]] = defaultdict(lambda: defaultdict(set))
    loaded: dict[str, set[str]] = defaultdict(set)
    left = _MOST_PLACES
    for script in scripts:
        script = _with_whole_aliases(script)
        aliases = dict(_ALIAS.findall(script))
        constants = dict(_CONSTANT.findall(script))
        for element, prop, to, place in _given_by_library(script):
            values[element][prop].add(to)
            if runs_at_load(script, place, scripts):
                loaded[element].add(prop)
        for styled in islice(_STYLED.finditer(script), left):
            left, place = left - 1, styled.start()
            whose = _WHOSE.search(script, max(0, place - _HEADER), place)
            name = whose and (whose.group(1) or whose.group(2) or aliases.get(whose.group(3), ""))
            if not name:
                continue
            at_load = runs_at_load(script, place, scripts)
            for prop, value in _given(script, place, constants):
                values[name][prop].add(value)
                if at_load:
                    loaded[name].add(prop)
    return {
        name: ";".join(
            f"{prop}:{value}"
            for prop in sorted(props)
            if len(values[name][prop]) == 1
            and (value := next(iter(values[name][prop]))) is not None
        )
        for name, props in loaded.items()
    }


def _with_whole_aliases(script: str) -> str:
    """The script with what is said of the style of an element said of the element."""
    for name, _ in islice(_STYLE_ALIAS.findall(script), _MOST_ALIASES):
        script = re.sub(rf"(?<![\w.$]){re.escape(name)}\s*\.\s*(?=[a-z])", f"{name}.style.", script)
    return script


def _given_by_library(script: str) -> Iterator[tuple[str, str, str, int]]:
    """(name, property, value, place) of what jQuery gives an element that is called by its name."""
    for given in islice(_LIBRARY_STYLE.finditer(script), _MOST_PLACES):
        name, several, prop, value = given.groups()
        for one, to in _PAIR.findall(several) if several else ((prop, value),):
            yield name, _as_in_sheets(one), _squeezed(to), given.start()


def _as_in_sheets(prop: str) -> str:
    return _CAPITAL.sub(lambda capital: f"-{capital.group().lower()}", prop)


def _given(script: str, place: int, constants: dict[str, str]) -> Iterator[tuple[str, str | None]]:
    """(property, value) that one statement gives; None for a value that is computed."""
    if whole := _WHOLE.match(script, place):
        for declaration in whole.group(2).split(";"):
            prop, _, value = declaration.partition(":")
            if value:
                yield _squeezed(prop), _squeezed(value)
    elif single := _PROPERTY.match(script, place):
        prop = _as_in_sheets(single.group(1))
        literal = _LITERAL.fullmatch(single.group(2))
        if literal:
            yield prop, _squeezed(literal.group(1) or literal.group(2) or "")
        else:
            known = constants.get(single.group(2).strip())
            yield prop, None if known is None else _squeezed(known)


def runs_at_load(script: str, position: int, scripts: list[str], depth: int = 0) -> bool:
    """Whether a statement runs while the page loads: in no function, or in one that does."""
    if position > _BACK:
        return False
    for header in islice(_headers(script, position), _MOST_FUNCTIONS):
        function = _FUNCTION.search(header)
        if not function or _AT_ONCE.search(header):
            continue
        name = function.group(1)
        if not name or depth > 1 or not _is_called_at_load(name, scripts, depth):
            return False
    return True


def _headers(script: str, position: int) -> Iterator[str]:
    """What stands before each brace that is open at a place, the nearest first."""
    opened: list[int] = []
    for brace in _BRACE.finditer(script, 0, position):
        if brace.group() == "{":
            opened.append(brace.start())
        elif opened:
            opened.pop()
    for at in reversed(opened):
        yield script[max(0, at - _HEADER) : at]


def _is_called_at_load(name: str, scripts: list[str], depth: int) -> bool:
    called = re.compile(
        rf"(?<!function )(?<![\w.$'\"]){re.escape(name)}\s*\(|onload\s*=\s*{re.escape(name)}\b"
        rf"|(?:load|DOMContentLoaded)['\"]\s*,\s*{re.escape(name)}\b"
    )
    calls = ((script, call) for script in scripts for call in called.finditer(script))
    return any(
        runs_at_load(script, call.start(), scripts, depth + 1)
        for script, call in islice(calls, _MOST_CALLS)
    )


def _squeezed(text: str) -> str:
    return "".join(text.split()).lower()
