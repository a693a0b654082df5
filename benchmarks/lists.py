"""Lists in and out of the register: `python -m benchmarks lists [--rows N]`.

Websites and media accounts in SQLite: held against the register, written, exported, taken in
again unchanged, undone; in a process of its own, by the functions that pages and jobs call.
Processor time says what it costs; the wall clock is noisy where others work. Prints a table,
writes benchmarks/lists.json.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

RESULT = Path(__file__).with_suffix(".json")
# What issue 5 speaks of: a province's websites, its accounts, and a list of 100,000 rows.
SITES, ACCOUNTS, MANY = 2000, 3000, 100_000


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=MANY, help="of the large list")
    parser.add_argument("--out", type=Path, default=RESULT)
    chosen = parser.parse_args()
    results = []
    for what, count in (("sites", SITES), ("accounts", ACCOUNTS), ("sites", chosen.rows)):
        print(f"  {count:,} {what}", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            results.append(_in_a_process(Path(folder), what, count))
    print(_table(results))
    chosen.out.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


def _in_a_process(folder: Path, what: str, count: int) -> dict[str, Any]:
    code = f"from benchmarks.lists import measure; measure({what!r}, {count})"
    environment = {**os.environ, "XUNCHA_DATA": str(folder), "XUNCHA_DATABASE": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(what: str, count: int) -> None:
    """All steps for one list; prints what they took as JSON."""
    from xuncha_platform.config import boot

    folder = Path(os.environ["XUNCHA_DATA"])
    boot.set_up("", folder)
    boot.migrate()
    from xuncha_platform.jobs import loop
    from xuncha_platform.registry.importing import large, plan

    access = _registrar()
    steps: list[dict[str, Any]] = []
    memory = _memory()

    def step(name: str, act: Callable[[], Any]) -> Any:
        cpu, wall = time.process_time(), time.monotonic()
        answer = act()
        while loop.step("benchmark"):
            pass
        used = {"cpu_s": time.process_time() - cpu, "wall_s": time.monotonic() - wall}
        steps.append({"step": name, **{key: round(value, 2) for key, value in used.items()}})
        return answer

    made = step("核对", lambda: plan.upload(access, what, _file(what, count)))
    made.refresh_from_db()
    step("写入", lambda: large.confirm_list(access, made))
    whole = step("导出 CSV", lambda: _exported(access, what, "csv"))
    step("导出 Excel", lambda: _exported(access, what, "xlsx"))
    again = step("导出的再核对", lambda: plan.upload(access, what, _named(whole)))
    again.refresh_from_db()
    assert again.plan["counts"] == {"same": count}, again.plan["counts"]
    made.refresh_from_db()
    step("撤销", lambda: large.undo_list(access, made, "测量"))
    made.refresh_from_db()
    assert made.plan["undone"] == {"undone": count, "left": 0}
    kept = {"what": what, "rows": count, "more_memory_mb": _memory() - memory, "steps": steps}
    print(json.dumps(kept, ensure_ascii=False))


def _registrar() -> Any:
    from xuncha_platform.orgs.models import Organisation
    from xuncha_platform.people.access import Access
    from xuncha_platform.people.models import Membership, User

    province = Organisation.objects.create(name="甲省人民政府", level="province", kind="government")
    city = {"level": "city", "kind": "government", "parent": province}
    for number in range(20):
        Organisation.objects.create(name=f"{number}市人民政府", short_name=f"{number}市", **city)
    user = User.objects.create(username="registrar", name="登记员")
    member = Membership.objects.create(user=user, organisation=province, role="registrar")
    return Access(user, member)


def _file(what: str, count: int) -> Any:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(_sites(count) if what == "sites" else _accounts(count))
    return _named(text.getvalue().encode("gb18030"))


def _sites(count: int) -> Iterator[Sequence[str]]:
    yield "网站标识码", "网站名称", "首页网址", "地区", "级别", "主办单位", "有无办事服务", "状态"
    for n in range(count):
        code, sponsor = f"41{n:08d}", f"第{n % 500}局"
        url = f"http://w{n}.gov.cn/"
        yield code, f"第{n}个网站", url, f"{n % 20}市", "地市级", sponsor, "有", "正常运行"


def _accounts(count: int) -> Iterator[Sequence[str]]:
    yield "平台", "账号名称", "账号ID", "主办单位", "地区"
    for n in range(count):
        yield "微信", f"第{n}号发布", f"id-{n}", f"第{n % 500}局", f"{n % 20}市"


def _named(data: bytes) -> Any:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile("list.csv", data)


def _exported(access: Any, what: str, kind: str) -> bytes:
    from django.test import RequestFactory

    from xuncha_platform.registry.exporting import WHOLE
    from xuncha_platform.web.tables.address import Address
    from xuncha_platform.web.tables.export import export

    request = RequestFactory().get("/")
    table, rows, _name = WHOLE[what]
    answer = export(request, table(access, Address.of(request), rows(access)), kind)
    return b"".join(answer.streaming_content)


def _memory() -> int:
    """Megabytes at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _table(results: Sequence[dict[str, Any]]) -> str:
    lines = ["list                step                 CPU s   wall s   rows/CPU s"]
    for one in results:
        name = f"{one['rows']} {one['what']} (+{one['more_memory_mb']} MB)"
        for step in one["steps"]:
            pace = one["rows"] / max(step["cpu_s"], 0.01)
            said = f"{step['cpu_s']:6.2f} {step['wall_s']:8.2f} {pace:10.0f}"
            lines.append(f"{name:28} {step['step']:12} {said}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
