"""Why the page of a column was not read, in words for the report."""

from __future__ import annotations

from xuncha.facts import Outcome
from xuncha.outcome_words import OUTCOME_WORDS
from xuncha.read.pagefacts import Page, Shell

_SHELL_WORDS = {
    Shell.SCRIPT: "列表由脚本生成,没有读到",
    Shell.FRAMESET: "框架页,内容在框架里",
    Shell.LOGIN: "需要登录",
    Shell.ERROR: "页面显示出错",
    Shell.MAINTENANCE: "页面显示维护或建设中",
    Shell.FOR_SALE: "是出售或停放域名的页面",
    Shell.HOME: "打开的是首页的内容,栏目自己的内容没有看到",
    Shell.NOT_HTML: "不是网页",
    Shell.REDIRECT: "跳转的目标没有读到",
    Shell.FAILED: "栏目页没有打开",
}


def why_shell(page: Page) -> str:
    """Why a page that stands in for another could not be read, in words for the report."""
    words = _SHELL_WORDS.get(page.shell, "没有读到")
    if page.shell is Shell.FAILED:
        return f"{words}:{OUTCOME_WORDS[Outcome(page.shell_detail)]}"
    said = page.shell_detail or page.not_rendered
    return f"{words}({said})" if said else words


def why_scripted(page: Page) -> str:
    """Why a list that scripts fill was not read, and what would help."""
    words = _SHELL_WORDS[Shell.SCRIPT]
    return f"{words}({page.not_rendered})" if page.not_rendered else words
