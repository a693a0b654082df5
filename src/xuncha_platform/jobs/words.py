"""What the job loop writes into a job's error, for a person to read."""

from __future__ import annotations

from django.utils.translation import gettext as _

from xuncha import errors


def gone_while_working(times: int) -> str:
    """Whoever had the job vanished, again and again."""
    return _("执行进程 %(times)d 次中途消失,没有留下错误。请查看服务器的内存和日志。") % {
        "times": times
    }


def not_taken(error: BaseException) -> str:
    """The inspection is whole, but what is made of it failed."""
    return _("检查已完成,结果没有入库(%(error)s)。请把这一行交给开发者,改好后重新检查该站。") % {
        "error": one_line(error)
    }


def one_line(error: BaseException) -> str:
    """An exception in one line, as a job keeps it."""
    return errors.one_line(error)[:1500]
