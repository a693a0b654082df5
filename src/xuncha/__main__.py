"""`python -m xuncha`, and where the installed command begins.

Processes that the command starts import this module again, so it imports nothing by itself.
"""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    try:
        from xuncha.cli import main as run

        run()
    except KeyboardInterrupt:
        # Before the command has begun; from then on cli.py hears it.
        from xuncha.interrupt import hear_no_more

        hear_no_more()
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
