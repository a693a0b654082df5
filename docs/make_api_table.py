"""Write the table of operations into docs/api.md from what the API says of itself.

.venv/bin/python docs/make_api_table.py
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

PAGE = Path(__file__).parent / "api.md"
BEGIN, END = (
    "<!-- 以下由 docs/make_api_table.py 生成 -->",
    "<!-- 以上由 docs/make_api_table.py 生成 -->",
)


def main() -> None:
    """Replace what stands between the two marks."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "xuncha_platform.config.settings"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XUNCHA_DATA"] = folder
        import django

        django.setup()
        from django.test import Client

        from xuncha_platform.api.listing import table

        description = Client().get("/api/openapi.json", headers={"host": "localhost"}).json()
        lines = "\n".join(table(description))
    text = PAGE.read_text(encoding="utf-8")
    before, _begin, rest = text.partition(BEGIN)
    _old, _end, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{lines}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
