"""A site whose every item is a document to download; one weighs 30 MB, two are gone."""

from __future__ import annotations

import io
from datetime import date

from docx import Document

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import Office, Row, whole_guide
from tests.blindsites.serving import Reply
from tests.blindsites.skins import dotted, foot_of, framed, menu_of

NAME = "中和镇便民服务中心"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
COLUMNS = (
    ("gzdt", "工作动态", words.days_back(1, 1, 12), words.news),
    ("tzgg", "通知公告", words.days_back(2, 2, 9), words.notice),
    ("zcwj", "政策文件", words.days_back(20, 21, 6), words.policy),
)
MENU = menu_of(*[(name, f"/{slug}.htm") for slug, name, _, _ in COLUMNS], ("办事指南", "/bszn.htm"))


def make() -> BlindSite:
    skin = dotted(framed(NAME, MENU, foot_of(NAME, "3300040044")), list_at="/{slug}.htm")
    office = Office(skin)
    usual_files(office.host)
    number = 0
    for slug, name, days, titles in COLUMNS:
        rows: list[Row] = []
        for day in days:
            number += 1
            at = f"/doc/{day:%Y%m%d}{number:03d}.docx"
            rows.append((titles(number), at, day))
            office.host.pages[at] = _document(titles(number), words.text(number))
        _list(office, slug, name, rows)
    _guides(office)
    big = Reply(b"%PDF-1.4\n" + b"\0" * 30_000_000, type="application/pdf")
    office.host.pages["/doc/annual.pdf"] = big
    # Two documents that lists offer and the server has lost: the second news, the third policy.
    del office.host.pages["/doc/20190618002.docx"], office.host.pages["/doc/20190419024.docx"]
    office.home("/", NAME, "<p><a href='/doc/annual.pdf'>年度报告下载(30MB)</a></p>")
    return BlindSite("zhonghe", NAME, "http://zhonghe.invalid/", {"zhonghe.invalid": office.host})


def _list(office: Office, slug: str, name: str, rows: list[Row]) -> None:
    path = office.menu_entry(slug, name)
    office.page(path, name, name, office.skin.rows(rows))
    office.blocks.append((name, path, rows[:8] if slug != "zcwj" else rows[:2]))


def _guides(office: Office) -> None:
    rows: list[Row] = []
    for number, name in enumerate(
        ("摊位登记", "临时用电报装", "宅基地测量", "殡葬补助", "农机登记")
    ):
        at = f"/doc/guide{number}.docx"
        rows.append((name + "办事指南", at, date(2019, 2, 1)))
        lines = [
            f"{head}:{what}" for head, what in {"事项名称": name, **whole_guide(number)}.items()
        ]
        office.host.pages[at] = _document(name, lines)
    path = office.menu_entry("bszn", "办事指南")
    office.page(path, "办事指南", "办事指南", office.skin.rows(rows))


def _document(title: str, lines: list[str]) -> Reply:
    made = Document()
    made.add_heading(title, 1)
    for line in lines:
        made.add_paragraph(line)
    to = io.BytesIO()
    made.save(to)
    return Reply(to.getvalue(), type=DOCX)
