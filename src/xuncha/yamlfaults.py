"""What a YAML file cannot be read for, in words an office understands, and in which line."""

from __future__ import annotations

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.reader import ReaderError

# How the parser's words begin → ours. What is not here is told in the parser's own words.
_WORDS = {
    "mapping values are not allowed": "一行里有两个冒号,值里有冒号的请加引号",
    "expected <block end>": "缩进对不齐",
    "expected the node content, but found '<stream end>'": "到文件末尾还没有写完,少了一个括号或引号",
    "expected ',' or": "括号没有关上,或少了逗号",
    "found unexpected end of stream": "到文件末尾还没有写完,少了一个括号或引号",
    "could not find expected ':'": "缺少冒号",
    "found undefined alias": "用了没有定义的引用(*),值以 * 开头的请加引号",
    "found character '\\t'": "有制表符,缩进请用空格",
    "found character '@'": "值以 @ 开头,请加引号",
    "found character '`'": "值以 ` 开头,请加引号",
    "found character '%'": "值以 % 开头,请加引号",
}


def yaml_fault(error: Exception, text: str) -> tuple[int, str, str]:
    """Line, what is wrong in Chinese, and in English. `error` came of parsing `text`."""
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
        code = f"U+{error.character:04X}"
        return line, f"含有控制字符({code}),不是文本文件", f"holds a control character, {code}"
    if isinstance(error, MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        told = str(error.problem or error.context or "").partition("\n")[0]
        ours = next((words for start, words in _WORDS.items() if told.startswith(start)), told)
        return (mark.line + 1 if mark else 1), ours, told
    if isinstance(error, RecursionError):
        return 1, "嵌套过深", "nested too deeply"
    return 1, "有读不懂的值", str(error).partition("\n")[0] or type(error).__name__
