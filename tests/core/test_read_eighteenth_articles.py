"""What the articles of the eighteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
TITLE = "梧洲区市场监管局行政处罚决定书"
TEXT = "".join(
    f"<p>　　{words}</p>"
    for words in (
        "经查，当事人在经营活动中未按规定公示收费标准，其行为违反了有关规定。",
        "鉴于当事人主动改正，本局决定责令限期整改，并给予警告。",
    )
)


def title_of(main: str, title: str) -> str | None:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/cf/'>行政处罚</a></div>"
    html = f"<html><head><title>{title}</title></head><body>{way}{main}</body></html>"
    found = read(f"{HOST}/cf/2026/t33.html", html, AS_OF).article
    return found.title if found else None


@pytest.mark.parametrize("join", ["-", "_", "—", " - ", "|"])
def test_an_office_in_a_table_of_particulars_is_no_title_though_title_holds_it(join: str) -> None:
    main = f"<table><tr><td><B>发布机构:</B> <span>区市场监管局</span></td><td><B>发文日期:</B> <span>2026年10月13日</span></td></tr><tr><td colspan='2'><B>名　　称:</B> <span>{TITLE}</span></td></tr></table><div>{TEXT}</div>"
    assert title_of(main, f"{TITLE}{join}梧洲区政府网") == TITLE


@pytest.mark.parametrize("join", ["-", "_", "—"])
def test_the_values_of_particulars_in_cells_called_title_are_no_title(join: str) -> None:
    cell = "<td>{}：</td><td class='title_info'>{}</td>"
    row = "".join(cell.format(*one) for one in (("主题分类", "劳动"), ("发布日期", "2026-08-27")))
    main = f"<table><tr>{row}</tr></table><h2 align='center'>{TITLE}</h2><div>{TEXT}</div>"
    assert title_of(main, f"{TITLE}{join}枫麻县人民政府") == TITLE


def test_the_name_of_the_column_below_the_line_is_no_title() -> None:
    main = f"<h2>{TITLE}</h2><p>时间：2026-08-27</p>{TEXT}<div><h3>行政处罚信息公示专栏</h3><a href='/a.html'>县里召开推进会议</a><a href='/b.html'>第二次推进会议</a></div>"
    assert title_of(main, "行政处罚信息公示专栏-梧洲区政府网") == TITLE
