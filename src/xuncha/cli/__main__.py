"""`python -m xuncha.cli`."""

from __future__ import annotations

from xuncha.cli import main

if __name__ == "__main__":
    main()
