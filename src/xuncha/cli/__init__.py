"""The command line. Options and help stand here; the work stands in commands/.

Commands are imported when they run, so that `xuncha --help` answers at once.
"""

from __future__ import annotations

import sys

import click

from xuncha.cli import circulars, drawing, inspecting, practice
from xuncha.cli.group import xuncha
from xuncha.errors import InputError, Stopped
from xuncha.exits import INTERRUPTED, UNUSABLE
from xuncha.machine.files import disk_full, is_disk_full
from xuncha.terminal.interrupt import hear_no_more, hear_once
from xuncha.terminal.streams import open_outlets
from xuncha.terminal.usage import check_letters, in_words
from xuncha.words import say

# Each adds its commands to the group when it is imported.
__all__ = ["circulars", "drawing", "inspecting", "main", "practice", "xuncha"]


def main() -> None:
    """Run the command line; every user error is one line on stderr and exit code 2."""
    open_outlets()
    hear_once()
    sys.exit(_run())


def _run() -> int:
    try:
        check_letters(sys.argv[1:])
        code = xuncha(standalone_mode=False)
    except InputError as error:
        # A file may have several faults, told a line each where there is room for them.
        print(say("；", "; ").join(str(error).splitlines()), file=sys.stderr)
        return UNUSABLE
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return UNUSABLE
    except click.ClickException as error:
        print(in_words(error), file=sys.stderr)
        return UNUSABLE
    except (click.exceptions.Abort, KeyboardInterrupt) as stopped:
        hear_no_more()
        if not isinstance(stopped.__cause__ or stopped, Stopped):
            print(say("已停止。", "Stopped."), file=sys.stderr)
        return INTERRUPTED
    except Exception as error:
        if not is_disk_full(error):
            raise
        print(disk_full(), file=sys.stderr)
        return UNUSABLE
    return int(code or 0)
