"""What the feet of the eleventh blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import Identity

MARKS = "<p>主办单位：榕湾县人民政府　网站标识码：3611210099　云ICP备16000099号</p><a href='http://bszs.conac.cn/sitename?method=show&id=1'><img src='red.png'></a>"


def marks(foot: str) -> Identity:
    html = f"<html><head><title>榕湾县人民政府</title></head><body><p>欢迎</p>{foot}</body></html>"
    return read("http://a.invalid/", html).identity


def test_marks_in_a_comment_are_not_shown() -> None:
    found = marks(f"<div class='foot'><p>联系我们</p></div><!--<div>{MARKS}</div>-->")
    assert (found.site_id_code, found.icp, found.sponsor) == (None, None, None)
    assert found.party_government_mark is None


@pytest.mark.parametrize(
    "around",
    [
        "<!-- 页脚 -->{}<!-- 页脚结束 -->",
        "<!--[if !IE]><!-->{}<!--<![endif]-->",
        "<!-- " + "旧的说明。" * 1000 + "-->{}",
    ],
)
def test_marks_between_comments_are(around: str) -> None:
    found = marks(around.format(MARKS))
    assert (found.site_id_code, found.sponsor) == ("3611210099", "榕湾县人民政府")


def test_marks_shown_and_kept_in_a_comment_too() -> None:
    old = MARKS.replace("3611210099", "3611210001")
    assert marks(f"<!--{old}-->{MARKS}").site_id_code == "3611210099"
    assert marks(f"{MARKS}<!--{old}-->").site_id_code == "3611210099"


def test_a_script_that_keeps_a_comment_around_itself_is_read() -> None:
    written = MARKS.replace('"', '\\"')
    foot = f'<script type="text/javascript"><!--\ndocument.write("{written}");\n//--></script>'
    assert marks(foot).site_id_code == "3611210099"


@pytest.mark.parametrize(
    "foot",
    [
        """<script>document.write(decodeURIComponent("%3Cp%3E%E7%BD%91%E7%AB%99%E6%A0%87%E8%AF%86%E7%A0%81%EF%BC%9A3611210099%3C%2Fp%3E"));</script>""",
        """<img src="/i/jc.png" alt="政府网站找错" onclick="Link('3611210099')">""",
        """<a href="https://zfwzzc.www.gov.cn/check_web/errorInfo_toAddPage.action?site_code=3611210099"><img src="/i/zc.png"></a>""",
    ],
)
def test_other_places_of_the_code(foot: str) -> None:
    assert marks(foot).site_id_code == "3611210099"


def test_a_link_of_a_script_to_something_else_is_no_code() -> None:
    assert marks("""<img src="/i/1.png" alt="图片" onclick="Link('3611210099')">""") == marks("")


def test_entries_for_reports_of_errors() -> None:
    new = "<a href='https://zfwzzc.www.gov.cn/check_web/errorInfo_toAddPage.action?site_code=3611210099'>找错</a>"
    assert "check_web" in (marks(new).error_report_entry or "")
    picture = "<img src='https://zfwzzc.www.gov.cn/check_web/images/jc.png'>"
    assert marks(picture).error_report_entry is None


def test_names_and_numbers_in_cells_beside_or_without_their_usual_name() -> None:
    rows = "<tr><td>主办单位</td><td>榕湾县交通运输局</td></tr>"
    assert marks(f"<table>{rows}</table>").sponsor == "榕湾县交通运输局"
    assert marks("<p>公安机关备案号：36112102000524</p>").police == "公安机关备案号:36112102000524"
    assert marks("<p>公安机关备案号：待办理</p>").police is None
