"""What the job loop writes into a job's error, for a person to read.

Nobody is there whose language it could be in: a code and its values are stored, and said in the
reader's. Errors that others word (the core, an import) are stored as they are.
"""

from __future__ import annotations

import json

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha import errors

_LONGEST = 1500
# A value is cut, so that what is stored always ends.
_LONGEST_VALUE = 400
MARK = '{"code":'
# code → what it says; values stand in it by their names.
_WORDS: dict[str, Promise] = {
    "gone_while_working": gettext_lazy(
        "执行进程 %(times)s 次中途消失,没有留下错误。请查看服务器的内存和日志。"
    ),
    "mail_off": gettext_lazy("执行任务的这台机器没有设邮件服务器(XUNCHA_MAIL_HOST)。"),
    "mail_sealed": gettext_lazy("邮件是用另一个密钥(secret.key)封的,打不开。"),
    "mail_login": gettext_lazy("邮件服务器 %(server)s 不接受用户名、密码。"),
    "mail_recipient": gettext_lazy("邮件服务器 %(server)s 不收这个收件人:%(code)s %(said)s"),
    "mail_refused": gettext_lazy("邮件服务器 %(server)s 没有收下:%(error)s"),
    "mail_unreachable": gettext_lazy("邮件服务器 %(server)s 连不上:%(error)s"),
}


class Coded(errors.InputError):
    """An error of a job that is stored as a code and its values."""

    def __init__(self, code: str, /, **values: object) -> None:
        Exception.__init__(self, coded(code, **values))


def coded(code: str, /, **values: object) -> str:
    """What is stored; `code` is one of those above."""
    assert code in _WORDS, code
    cut = {name: " ".join(str(value).split())[:_LONGEST_VALUE] for name, value in values.items()}
    return json.dumps({"code": code, "values": cut}, ensure_ascii=False, separators=(",", ":"))


def sentences() -> dict[str, str]:
    """What each code says in the reader's language, its values by their names: `%(server)s`."""
    return {code: str(words) for code, words in _WORDS.items()}


def said(error: str) -> str:
    """What a job stored, in the reader's language; what is no code stays as it is."""
    if not error.startswith(MARK):
        return error
    try:
        told = json.loads(error)
        return str(_WORDS[told["code"]]) % told["values"]
    except (ValueError, KeyError, TypeError):
        return error


def gone_while_working(times: int) -> str:
    """Whoever had the job vanished, again and again."""
    return coded("gone_while_working", times=times)


def not_taken(error: BaseException) -> str:
    """The inspection is whole, but what is made of it failed."""
    return _("检查已完成,结果没有入库(%(error)s)。请把这一行交给开发者,改好后重新检查该站。") % {
        "error": one_line(error)
    }


def short_of_room(least: int) -> str:
    """What a round waits for whose disk has less than so many bytes free."""
    return _("磁盘空间不足 %(least)d MB,先不检查新的网站。腾出空间后自动接着做。") % {
        "least": least // 1_000_000
    }


def one_line(error: BaseException) -> str:
    """An exception in one line, as a job keeps it."""
    return errors.one_line(error)[:_LONGEST]
