"""网站标识、网页标签、域名、访问方式."""

from dataclasses import replace

import pytest
from read_tools import read
from site_facts import HOME, IDENTITY, LABELS, WINDOWS, facts, home, named

from xuncha.checks.domain.check import observe as observe_domain
from xuncha.checks.identity.check import MARKS
from xuncha.checks.identity.check import observe as observe_identity
from xuncha.checks.identity.names import is_other_name
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.checks.transport.check import observe as observe_transport
from xuncha.facts import Certainty, Identity, Outcome, PageLabels, PageText, PageType, Site
from xuncha.read.identity.footer import find_mark_gaps
from xuncha.read.intruders.signs import resources_of, telling_signs
from xuncha.report.describe import describe


def test_a_complete_foot_is_no_observation():
    assert observe_identity(facts(), WINDOWS) == ()


def test_every_mark_that_was_not_seen_is_named():
    seen = observe_identity(facts(identity=Identity(record_id="r")), WINDOWS)
    assert [o.detail["mark"] for o in named(seen, "mark_missing")] == list(MARKS)
    assert {o.record_id for o in seen} == {"r"}


def test_marks_of_a_home_page_that_was_not_read_are_unknown():
    seen = observe_identity(facts(home=home(Outcome.TIMEOUT), identity=Identity()), WINDOWS)
    assert {o.certainty for o in seen} == {Certainty.UNKNOWN}
    assert len(seen) == len(MARKS)


def test_the_code_of_another_site():
    other = replace(IDENTITY, site_id_code="4199999999")
    (seen,) = observe_identity(facts(identity=other), WINDOWS)
    assert (seen.name, seen.certainty) == ("mark_differs", Certainty.CONFIRMED)
    assert seen.detail == {"mark": "site_id_code", "register": "4101000001", "page": "4199999999"}


def test_the_case_of_a_code_is_no_difference():
    site = Site(HOME, site_id_code="BM01000001")
    same = replace(IDENTITY, site_id_code="bm01000001")
    assert observe_identity(facts(site=site, identity=same), WINDOWS) == ()


def test_another_name_of_the_sponsor_waits_for_a_person():
    other = replace(IDENTITY, sponsor="邻县人民政府办公室")
    (seen,) = observe_identity(facts(identity=other), WINDOWS)
    assert (seen.name, seen.certainty) == ("mark_differs", Certainty.SUSPECTED)
    longer = replace(IDENTITY, sponsor="主办单位:示例县人民政府办公室")
    assert observe_identity(facts(identity=longer), WINDOWS) == ()


def test_a_site_that_leads_to_another_of_the_list():
    seen = observe_identity(facts(redirected_to="http://other.gov.cn/"), WINDOWS)
    (redirected,) = named(seen, "redirected_to_other_site")
    assert redirected.detail == {"to": "http://other.gov.cn/"}
    assert redirected.certainty is Certainty.CONFIRMED
    assert {o.certainty for o in named(seen, "mark_missing")} == {Certainty.UNKNOWN}


@pytest.mark.parametrize(
    "url, is_gov",
    [
        ("http://www.shili.gov.cn/", True),
        ("https://gov.cn/", True),
        ("http://WWW.SHILI.GOV.CN:8080/", True),
        ("http://示例.政务/", True),
        ("http://xn--fiq.xn--zfr164b/", True),
        ("http://www.shili.cn/", False),
        ("http://shiligov.cn/", False),
        ("http://www.gov.cn.example.com/", False),
    ],
)
def test_domains_of_the_government(url, is_gov):
    assert (observe_domain(facts(site=Site(url)), WINDOWS) == ()) is is_gov


@pytest.mark.parametrize("seconds, names", [(3.0, []), (3.01, ["slow_page"])])
def test_three_seconds_are_not_slow(seconds, names):
    hsts = (("Strict-Transport-Security", "max-age=31536000"),)
    quick = home(final_url="https://www.shili.gov.cn/", total_seconds=seconds, headers=hsts)
    assert [o.name for o in observe_transport(facts(home=quick), WINDOWS)] == names


def test_a_home_page_without_https():
    assert [o.name for o in observe_transport(facts(), WINDOWS)] == ["no_https"]


def test_transport_of_a_home_page_that_did_not_arrive_is_unknown():
    seen = observe_transport(facts(home=home(Outcome.DNS)), WINDOWS)
    assert [(o.name, o.certainty) for o in seen] == [
        ("no_https", Certainty.UNKNOWN),
        ("slow_page", Certainty.UNKNOWN),
    ]


def page(url, page_type, **labels):
    return PageLabels(url, page_type, {k: (v,) for k, v in labels.items()}, f"<{url}>", "")


def test_complete_labels_are_no_observation_whatever_their_case():
    shouted = replace(LABELS[0], labels={k.upper(): v for k, v in LABELS[0].labels.items()})
    assert observe_labels(facts(labels=(shouted,)), WINDOWS) == ()


def test_labels_are_counted_by_page_type():
    site = {"SiteName": "示例", "SiteDomain": "shili.gov.cn", "SiteIDCode": "4101000001"}
    article = {**site, "ColumnName": "要闻", "ColumnType": "工作动态", "ArticleTitle": "标题"}
    pages = [page(f"{HOME}{n}.html", PageType.ARTICLE, **article, PubDate="") for n in range(30)]
    missing, empty = sorted(
        observe_labels(facts(labels=pages), WINDOWS), key=lambda o: -len(o.name)
    )
    assert (missing.name, missing.count, missing.parent_count) == ("label_missing", 30, 30)
    assert missing.detail == {"label": "ContentSource", "page_kind": "article", "pages": 30}
    assert len(missing.parents) == 20
    assert (empty.name, empty.detail["label"]) == ("label_empty", "PubDate")


def test_labels_that_were_not_read_are_unknown():
    assert {o.certainty for o in observe_labels(facts(labels=()), WINDOWS)} == {Certainty.UNKNOWN}


SITE = {"SiteName": "示例", "SiteDomain": "shili.gov.cn", "SiteIDCode": "4101000001"}
ARTICLE = {
    **SITE,
    "ColumnName": "要闻",
    "ColumnType": "工作动态",
    "ArticleTitle": "标题",
    "PubDate": "2018-02-01 09:30",
    "ContentSource": "示例县",
}


@pytest.mark.parametrize(
    "label, value, is_wrong",
    [
        ("PubDate", "2018-02-01 09:30:15", False),
        ("PubDate", "2018-02-01", True),
        ("PubDate", "2018/02/01 09:30", True),
        ("PubDate", "2018-13-01 09:30", True),
        ("PubDate", "2018年2月1日", True),
        ("SiteIDCode", "4199999999", True),
        ("SiteDomain", "http://www.shili.gov.cn/", False),
        ("SiteDomain", "shili.gov.cn,other.gov.cn", False),
        ("SiteDomain", "www.other.gov.cn", True),
    ],
)
def test_values_of_labels(label, value, is_wrong):
    pages = [page(f"{HOME}a.html", PageType.ARTICLE, **{**ARTICLE, label: value})]
    seen = observe_labels(facts(labels=pages), WINDOWS)
    assert [(o.name, o.detail["label"]) for o in seen] == (
        [("label_wrong", label)] if is_wrong else []
    )


@pytest.mark.parametrize(
    "shown, certainty",
    [
        # The foot of the pages says what the list says: the label is wrong.
        ("4109220001", Certainty.CONFIRMED),
        # Foot and labels agree, and the list alone says otherwise: it may be the list.
        ("4199999999", Certainty.SUSPECTED),
    ],
)
def test_a_code_in_which_labels_and_list_differ(shown, certainty):
    site = Site(HOME, site_id_code="4109220001")
    pages = [page(HOME, PageType.HOME, **{**SITE, "SiteIDCode": "4199999999"})]
    seen = observe_labels(
        facts(labels=pages, site=site, identity=Identity(site_id_code=shown)), WINDOWS
    )
    assert [(o.name, o.certainty) for o in seen] == [("label_wrong", certainty)]


def test_an_empty_label_is_empty_and_not_wrong_besides():
    pages = [page(f"{HOME}a.html", PageType.ARTICLE, **{**ARTICLE, "SiteDomain": " "})]
    (seen,) = observe_labels(facts(labels=pages), WINDOWS)
    assert (seen.name, seen.detail["label"]) == ("label_empty", "SiteDomain")


def test_a_code_that_is_none_where_the_register_has_none():
    pages = [page(HOME, PageType.HOME, **{**SITE, "SiteIDCode": "abc"})]
    (seen,) = observe_labels(facts(labels=pages, site=Site(HOME)), WINDOWS)
    assert (seen.name, seen.detail["found"]) == ("label_wrong", "abc")
    pages = [page(HOME, PageType.HOME, **{**SITE, "SiteIDCode": "bm01000001"})]
    assert observe_labels(facts(labels=pages, site=Site(HOME)), WINDOWS) == ()


def test_a_site_at_a_bare_address_has_no_domain_to_compare():
    url = "http://127.0.0.1:8080/"
    pages = [page(url, PageType.HOME, **SITE)]
    assert observe_labels(facts(labels=pages, site=Site(url)), WINDOWS) == ()


@pytest.mark.parametrize(
    "url, is_portal, names",
    [
        ("http://www.shili.gov.cn/", True, []),
        ("http://shili.gov.cn/", True, ["domain_structure"]),
        ("http://www.xian.shili.gov.cn/", True, ["domain_structure"]),
        ("http://jyj.shili.gov.cn/", False, []),
        ("http://示例.政务/", True, []),
    ],
)
def test_the_structure_of_a_portals_domain(url, is_portal, names):
    seen = observe_domain(facts(site=Site(url, is_portal=is_portal)), WINDOWS)
    assert [o.name for o in seen] == names


ENCRYPTED = "https://www.shili.gov.cn/"


@pytest.mark.parametrize(
    "changes, names",
    [
        ({"headers": (("strict-transport-security", "max-age=1"),)}, []),
        ({}, ["no_hsts"]),
        ({"notes": ("tls: certificate has expired",)}, ["certificate_trouble"]),
    ],
)
def test_how_an_encrypted_home_page_travels(changes, names):
    seen = observe_transport(facts(home=home(final_url=ENCRYPTED, **changes)), WINDOWS)
    assert [o.name for o in seen] == names


@pytest.mark.parametrize("offered, said", [(True, "yes"), (False, "no"), (None, "unknown")])
def test_whether_https_could_have_been_had(offered, said):
    (seen,) = observe_transport(facts(https_offered=offered), WINDOWS)
    assert (seen.name, seen.detail["offered"]) == ("no_https", said)


def signs_of(url, body):
    return telling_signs([read(url, f"<html><body>{body}</body></html>")])


def test_what_an_encrypted_page_asks_for_in_the_clear():
    body = '<img src="http://www.shili.gov.cn/a.png"><a href="http://www.shili.gov.cn/">x</a>'
    secure = home(final_url=ENCRYPTED, headers=(("strict-transport-security", "max-age=1"),))
    signs = signs_of(f"{ENCRYPTED}a.html", body)
    (seen,) = observe_transport(facts(home=secure, signs=signs), WINDOWS)
    assert (seen.name, seen.certainty) == ("mixed_content", Certainty.SUSPECTED)
    assert seen.detail == {"pages": 1, "example": "http://www.shili.gov.cn/a.png"}
    assert signs_of(f"{HOME}a.html", body) == ()


FOOT = (
    '主办单位:示例县人民政府办公室 <a href="/map.html">网站地图</a> 豫ICP备05000001号 '
    '<a href="http://bszs.conac.cn/sitename?method=show&id=1">党政机关</a> '
)


def test_marks_that_only_the_home_page_shows():
    code = "网站标识码:4101000001"
    front = read(HOME, f"<html><body><div>{FOOT}{code}</div></body></html>")
    without = [
        read(f"{HOME}{n}.html", f"<html><body><p>正文</p><div>{FOOT}</div></body></html>")
        for n in range(6)
    ]
    # A foot that a script brings is not seen, and not missing.
    bare = [read(f"{HOME}b{n}.html", "<html><body><p>正文正文</p></body></html>") for n in range(9)]
    gaps = find_mark_gaps([front, *without, *bare], front)
    (seen,) = observe_identity(facts(mark_gaps=gaps), WINDOWS)
    assert (seen.name, seen.certainty) == ("mark_missing_on_pages", Certainty.SUSPECTED)
    assert seen.detail == {"mark": "site_id_code", "pages": 6, "looked_at": 6}
    few = find_mark_gaps([front, *without[:4]], front)
    assert observe_identity(facts(mark_gaps=few), WINDOWS) == ()
    assert find_mark_gaps(without, None) == ()


def test_the_weight_of_the_home_page_is_measured_and_told_where_it_is_slow():
    made = facts(home=home(total_seconds=4.2), home_bytes=312_400, home_resources=85)
    seen = {o.name: o for o in observe_transport(made, WINDOWS)}
    weight = {"kilobytes": 312, "resources": 85}
    assert dict(seen["home_weight"].detail) == weight
    assert dict(seen["slow_page"].detail) == {"seconds": 4.2, "allowed": 3.0, **weight}
    said = describe({"name": "slow_page", "detail": seen["slow_page"].detail})
    assert "312 kB" in said
    assert "85 个文件" in said
    assert all(o.name != "home_weight" for o in observe_transport(facts(), WINDOWS))


def test_a_home_page_asks_for_each_file_once():
    html = """<link rel="stylesheet" href="/a.css"><script src="/b.js"></script>
      <img src="/c.png"><img src="/c.png"><a href="/d.html">通知公告</a>"""
    assert resources_of(read(HOME, f"<html><body>{html}</body></html>")) == 3
    assert resources_of(None) == 0


@pytest.mark.parametrize(
    ("title", "label", "differs"),
    [
        ("示例县人民政府门户网站", "", False),
        ("欢迎光临 - 示例县政府网", "", False),
        ("首页", "示例县人民政府", False),
        ("首页", "", False),
        ("", "", False),
        ("彩虹旅行社官方网站", "", True),
        ("彩虹旅行社官方网站", "示例县人民政府", False),
    ],
)
def test_the_name_of_the_site_against_the_register(title, label, differs):
    seen_home = home()
    labels = PageLabels(HOME, PageType.HOME, {"Sitename": (label,)}, "<urn:uuid:1>", "")
    text = PageText(seen_home.final_url, title, "正文", "<urn:uuid:1>", "")
    made = facts(home=seen_home, labels=(labels,), texts=(text,))
    seen = [o for o in observe_identity(made, WINDOWS) if o.detail.get("mark") == "name"]
    assert [str(o.certainty) for o in seen] == (["suspected"] if differs else [])
    if differs:
        assert "网站名称与登记的不一致" in describe(
            {"name": "mark_differs", "detail": seen[0].detail}
        )


def test_a_short_name_is_no_other_name():
    assert not is_other_name("示例县人社局", "示例县人力资源和社会保障局")
    assert not is_other_name("示例市水利局", "示例水利信息网")
    assert is_other_name("示例市水利局", "宏达汽车租赁")
