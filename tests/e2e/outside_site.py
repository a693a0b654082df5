"""Small sites that owe nothing to the practice province: clean but for what a test plants in them.

They are written by hand here, and served by host name, so that the command is met as by another
program: a list of addresses in, reports out.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Pages = dict[str, str]

ELEMENTS = {
    "事项名称": "取水许可办理",
    "设定依据": "《取水许可和水资源费征收管理条例》第二条",
    "申请条件": "本县内取用水资源的单位和个人",
    "办理材料": "申请表、身份证复印件",
    "办理地点": "县政务服务中心三号窗口",
    "办理时间": "周一至周五 8:30-12:00，14:30-17:30",
    "联系电话": "0371-66660001",
    "办理流程": "申请、受理、审查、决定、发证",
}


def days_before(day: date, *back: int) -> list[date]:
    """The days that lie so many days before this one."""
    return [day - timedelta(days=n) for n in back]


@dataclass
class Plan:
    """What stands on a site, seen from the 监测时间点; the clean one has no fault."""

    as_of: date
    home: list[date] = field(default_factory=list)
    columns: dict[str, list[date]] = field(default_factory=dict)
    letters: list[tuple[date, date | None]] = field(default_factory=list)
    surveys: list[date] = field(default_factory=list)
    interviews: list[date] = field(default_factory=list)
    # The elements that each of the guides lacks.
    guides_lack: list[tuple[str, ...]] = field(default_factory=lambda: [(), ()])
    dead_on_home: int = 0
    dead_elsewhere: int = 0


def clean(as_of: date) -> Plan:
    """A site without a fault on this day."""
    months = (20, 60, 90, 120, 150, 180, 210)
    return Plan(
        as_of,
        home=days_before(as_of, *range(1, 13)),
        columns={
            "工作动态": days_before(as_of, 1, 3, 5),
            "通知公告": days_before(as_of, 20, 50, 80),
            "政策文件": days_before(as_of, 30, 70, 110),
            "人事信息": days_before(as_of, 40, 140, 240),
            "规划计划": days_before(as_of, 60, 160, 260),
        },
        letters=[(day, day + timedelta(days=2)) for day in days_before(as_of, 10, 19, 28, 37)],
        surveys=days_before(as_of, *months),
        interviews=days_before(as_of, *months),
    )


def pages_of(plan: Plan) -> Pages:
    """The site, address by address."""
    links = {"/": "首页", "/zxly/": "咨询留言", "/dczj/": "调查征集", "/zxft/": "在线访谈"}
    links |= {"/bszn/": "办事指南"}
    links |= {f"/c{n}/": name for n, name in enumerate(plan.columns)}
    menu = "".join(f'<li><a href="{path}">{name}</a></li>' for path, name in links.items())
    bodies = {"/": f"<h3>今日要闻</h3>{_list('/yw/', '全县重点工作推进会议召开', plan.home)}"}
    bodies |= _articles("/yw/", "全县重点工作推进会议召开", plan.home)
    for n, (name, days) in enumerate(plan.columns.items()):
        bodies[f"/c{n}/"] = f"<h2>{name}</h2>{_list(f'/c{n}/', f'关于{name}的情况', days)}"
        bodies |= _articles(f"/c{n}/", f"关于{name}的情况", days)
    for path, name, title in (
        ("/dczj/", "调查征集", "关于征求实施办法意见的公告"),
        ("/zxft/", "在线访谈", "局长谈重点工作"),
    ):
        days = plan.surveys if path == "/dczj/" else plan.interviews
        bodies[path] = f"<h2>{name}</h2>{_list(path, title, days)}"
        bodies |= _articles(path, title, days)
    bodies |= _letters(plan.letters) | _guides(plan.guides_lack)
    bodies["/"] += _dead("/gone-home/", plan.dead_on_home)
    bodies["/c0/"] += _dead("/gone/", plan.dead_elsewhere)
    return {path: _page(menu, body) for path, body in bodies.items()}


def _page(menu: str, body: str) -> str:
    return (
        "<!DOCTYPE html><html><head><title>青禾县人民政府</title></head><body>"
        f'<div class="nav"><ul>{menu}</ul></div>{body}'
        '<div class="footer">主办单位：青禾县人民政府办公室</div></body></html>'
    )


def _list(path: str, title: str, days: Sequence[date]) -> str:
    rows = (
        f'<li><a href="{path}{day:%Y%m}/t{day:%Y%m%d}_{n}.html">{title}（第{n}号）</a>'
        f"<span>{day}</span></li>"
        for n, day in enumerate(days)
    )
    return f"<ul>{''.join(rows)}</ul>" if days else "<ul></ul><p>暂无信息</p>"


def _articles(path: str, title: str, days: Sequence[date]) -> Pages:
    return {
        f"{path}{day:%Y%m}/t{day:%Y%m%d}_{n}.html": (
            f"<h1>{title}（第{n}号）</h1><p>发布时间：{day} 10:00 来源：县政府办公室</p>"
            f"<p>{title}，第{n}号，{day.year}年，请各单位认真落实，按时报送。</p>"
        )
        for n, day in enumerate(days)
    }


def _letters(letters: Sequence[tuple[date, date | None]]) -> Pages:
    rows, made = [], {}
    for n, (asked, answered) in enumerate(letters):
        title, state = f"咨询第{n}件事项如何办理", "已答复" if answered else "未答复"
        rows.append(
            f'<tr><td><a href="/zxly/{n}.html">{title}</a></td><td>{asked}</td>'
            f"<td>{answered or ''}</td><td>{state}</td></tr>"
        )
        answer = f"<p>答复时间：{answered}</p><p>答复内容：您好，请到窗口办理。</p>"
        made[f"/zxly/{n}.html"] = (
            f"<h1>{title}</h1><p>来信时间：{asked}</p><p>来信内容：请问要带什么材料？</p>"
            f"<p>办理状态：{state}</p>{answer if answered else ''}"
        )
    head = "<tr><th>标题</th><th>来信日期</th><th>答复日期</th><th>状态</th></tr>"
    made["/zxly/"] = f"<h2>咨询留言</h2><table>{head}{''.join(rows)}</table>"
    return made


def _guides(lacking: Sequence[tuple[str, ...]]) -> Pages:
    made, rows = {}, []
    for n, lacks in enumerate(lacking):
        title = f"取水许可（第{n}类）办理指南"
        told = (f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in ELEMENTS.items() if k not in lacks)
        made[f"/bszn/{n}.html"] = f"<h1>{title}</h1><table>{''.join(told)}</table>"
        rows.append(f'<li><a href="/bszn/{n}.html">{title}</a></li>')
    made["/bszn/"] = f"<h2>办事指南</h2><ul>{''.join(rows)}</ul>"
    return made


def _dead(path: str, count: int) -> str:
    return "".join(f'<a href="{path}{n}.html">相关资料{n}</a> ' for n in range(count))


@contextmanager
def serving(sites: Mapping[str, Pages]) -> Iterator[int]:
    """The sites by their host names, until the block ends; the port they all answer at."""

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            page = sites.get(self.headers["Host"], {}).get(self.path)
            body = (page or "<title>404 Not Found</title>").encode()
            self.send_response(404 if page is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        do_HEAD = do_GET  # noqa: N815  the name that http.server asks for

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
