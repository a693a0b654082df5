"""`python -m xuncha`, and where the installed command begins.

Processes that the command starts import this module again, so it imports nothing by itself.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main() -> None:
    """Run the command line."""
    try:
        if crawls_in_processes(sys.argv[1:]):
            from xuncha.machine.processes import get_ready, no_ctrl_c
            from xuncha.runners import CRAWLING

            # In the midst of an import Ctrl-C would come out as any other error.
            with no_ctrl_c():
                get_ready(CRAWLING)
        from xuncha.cli import main as run

        run()
    except KeyboardInterrupt:
        # Before the command has begun; from then on cli/ hears it.
        from xuncha.terminal.interrupt import hear_no_more

        hear_no_more()
        raise SystemExit(130) from None


def crawls_in_processes(words: Sequence[str]) -> bool:
    """Whether the words of a command line surely ask for more than one site to be crawled here.

    Then what crawls is imported by another process while this one still imports the command line.
    """
    is_crawl = words[:1] in (["links"], ["inspect"])
    is_elsewhere = any(word.startswith("--engine") for word in words)
    sites = sum(word.startswith(("http://", "https://")) for word in words)
    return is_crawl and not is_elsewhere and (sites > 1 or "--sites" in words)


if __name__ == "__main__":
    main()
