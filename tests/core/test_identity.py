from __future__ import annotations

import pytest

from xuncha.facts import Identity
from xuncha.read.identity.marks import merge_identity, read_identity
from xuncha.read.labels import read_labels
from xuncha.read.pagefacts import Page
from xuncha.read.tree.document import parse

URL = "http://www.example.gov.cn/"


def read(body: str, head: str = "") -> Identity:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_identity(parse(html), URL, html, "r1", "t")


FOOTER = """<div class="footer"><p>主办单位\uff1a某县人民政府办公室 &nbsp; 联系电话\uff1a0000-1234567</p>
<p>网站标识码\uff1a<span>4109220001</span> <a href="#">豫ICP备 12345678号-1</a>
<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=41092202000001"><img src="ga.png">豫公网安备
41092202000001号</a> <a href="/wzdt/">网站地图</a></p>
<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/17/x/CA1.js'%3E%3C/script%3E"))</script>
<script id="_jiucuo_" sitecode='4109220001' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div>"""


def test_all_marks_of_a_footer() -> None:
    found = read(FOOTER)
    assert found.site_id_code == "4109220001"
    assert found.icp == "豫ICP备 12345678号-1"
    assert found.police == "豫公网安备41092202000001号"
    assert found.party_government_mark == "dcs.conac.cn/js/17/x/CA1.js"
    assert found.error_report_entry == "https://zfwzgl.www.gov.cn/exposure/jiucuo.js"
    assert found.sponsor == "某县人民政府办公室"
    assert found.contact == "联系电话:0000-1234567"
    assert found.sitemap == "http://www.example.gov.cn/wzdt/"
    assert (found.record_id, found.at) == ("r1", "t")


def test_the_sponsor_of_a_contest_is_not_that_of_the_site() -> None:
    contest = "<p>主办单位:县文化馆 承办单位:湖东街道</p>" + "<p>全县植树任务完成。</p>" * 30
    assert read(contest + FOOTER).sponsor == "某县人民政府办公室"


def test_nothing_is_found_where_nothing_is() -> None:
    found = read("<p>本局主办了一次活动,电话咨询量上升,ICP行业发展,见地图。</p>")
    marks = [getattr(found, name) for name in Identity.__slots__ if name not in ("record_id", "at")]
    assert [mark for mark in marks if mark] == []


@pytest.mark.parametrize(
    "body, head, code",
    [
        ("<p>政府网站标识码: bm14000001</p>", "", "bm14000001"),
        ("<p>网站标识码<b>4109220001</b></p>", "", "4109220001"),
        (
            "<script>document.writeln('<p>网站标识码\uff1a4109220001</p>')</script>",
            "",
            "4109220001",
        ),
        ("", "<meta content='4109220001' name='SiteIDCode'>", "4109220001"),
        ("", "<meta name='SiteIDCode' content=''>", None),
        ("<p>标识码:41092200012345</p>", "", None),
    ],
)
def test_site_id_code(body: str, head: str, code: str | None) -> None:
    assert read(body, head).site_id_code == code


def test_other_forms() -> None:
    assert read(
        "<a href='https://bszs.conac.cn/sitename?method=show&amp;id=0A'>x</a>"
    ).party_government_mark == ("bszs.conac.cn/sitename?method=show&id=0A")
    entry = read(
        "<a href='http://1.2.3.4/exposure/jiucuo.html?site_code=4109220001'><img src='a.png'></a>"
    )
    assert entry.error_report_entry == "http://1.2.3.4/exposure/jiucuo.html?site_code=4109220001"
    assert read("<img src='/images/jiucuo.png'>").error_report_entry is None
    assert (
        read("<a href='/map.html'><img src='m.png' alt='站点地图'></a>").sitemap == URL + "map.html"
    )


def test_hotline_for_reports_is_no_contact() -> None:
    assert read("<p>版权所有 举报电话:0000-1234567</p>").contact is None
    assert read("<p>版权所有 地址:人民路1号</p>").contact == "地址:人民路1号"


def test_the_police_number_takes_nothing_of_the_words_before_it() -> None:
    found = read("<p>豫ICP备05000001号 豫公网安备 41012202000001号</p>")
    assert (found.icp, found.police) == ("豫ICP备05000001号", "豫公网安备41012202000001号")
    assert read("<p>备案:公网安备41012202000001号</p>").police == "公网安备41012202000001号"


def test_marks_of_a_site_come_from_its_home_page_first() -> None:
    home = Page(URL, URL, identity=Identity(icp="豫ICP备1号"))
    other = Page(URL + "a", URL + "a", identity=Identity(icp="豫ICP备2号", sponsor="某局"))
    merged = merge_identity([home, other], home)
    assert (merged.icp, merged.sponsor, merged.police) == ("豫ICP备1号", "某局", None)


def test_labels_as_they_are_really_written() -> None:
    doc = parse(
        "<head><meta name=Sitename content='某县人民政府'><meta content='公告' name='ColumnName'>"
        "<meta name=\"ColumnType\"content=\"通知公告\"><meta name='PubDate' content=''>"
        "<meta name='Author' content='null'><meta name='Keywords' content='a'><meta name='Keywords' content='b'>"
        "<meta name='viewport' content='x'></head>"
    )
    assert dict(read_labels(doc)) == {
        "SiteName": ("某县人民政府",),
        "ColumnName": ("公告",),
        "ColumnType": ("通知公告",),
        "PubDate": ("",),
        "Author": ("",),
        "Keywords": ("a", "b"),
    }
