"""Codes, addresses, duplicates, statuses: what is accepted, in which spelling, and what is said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.errors import InputError
from xuncha_platform.registry.rules.codes import PROVINCES, code_warnings, normal_code
from xuncha_platform.registry.rules.contacts import check_contact
from xuncha_platform.registry.rules.differences import differences
from xuncha_platform.registry.rules.duplicates import Entry, Known
from xuncha_platform.registry.rules.statuses import FOLLOWS, check_changeable, check_status
from xuncha_platform.registry.rules.urls import (
    host_of,
    is_government_host,
    normal_url,
    readable_host,
    url_key,
)

TODAY = date(2016, 12, 1)
hosts = st.from_regex(r"[a-z][a-z0-9]{0,8}(\.[a-z][a-z0-9]{0,8}){1,3}", fullmatch=True)
paths = st.from_regex(r"(/[a-z0-9_]{1,8}){0,3}/?", fullmatch=True)


@given(st.from_regex(r"[0-9]{10}|bm[0-9]{8}", fullmatch=True))
def test_a_code_of_the_known_forms_stays_as_it_is(code):
    assert normal_code(code) == code
    # Full-width digits, capitals and blanks are one spelling of it.
    wide = "".join(chr(ord(c) + 0xFEE0) for c in code.upper())
    assert normal_code(f" {wide} ") == code


@given(st.text(alphabet="0123456789abm ", max_size=14))
def test_whatever_is_accepted_as_a_code_has_one_of_the_two_forms(text):
    try:
        code = normal_code(text)
    except InputError:
        return
    assert code == "" or (len(code) == 10 and (code.isdigit() or code.startswith("bm")))


@pytest.mark.parametrize(
    "code", ["410000000", "41000000011", "bm0100001", "41A0000001", "bmbmbmbmbm"]
)
def test_another_form_is_refused_with_the_code_named(code):
    with pytest.raises(InputError, match=code):
        normal_code(code)


def test_a_code_kept_as_a_number_by_a_spreadsheet_is_read():
    assert normal_code("4101000001.0") == "4101000001"


def test_doubtful_digits_warn_and_do_not_refuse():
    assert code_warnings("9901000001")
    assert code_warnings("4101000001", "420100")
    assert not code_warnings("4101000001", "410000")
    assert not code_warnings("4101000001", "410105")
    assert not code_warnings("bm01000001", "420100")
    assert all(not code_warnings(f"{digits}01000001") for digits in PROVINCES)


@given(hosts, paths, st.sampled_from(["http", "https"]))
def test_an_address_in_normal_form_stays_and_keeps_its_key(host, path, scheme):
    url = normal_url(f"{scheme}://{host}{path}")
    assert normal_url(url) == url
    assert host_of(url) == host
    assert url_key(url) == url_key(normal_url(f"  {scheme.upper()}://{host.upper()}{path}#top"))
    # With and without https, and with the page that a folder shows, it is one home page.
    assert url_key(url) == url_key(normal_url(f"http://{host}{path}"))
    assert url_key(normal_url(f"{url.rstrip('/')}/index.html")) == url_key(url)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused_in_words(text):
    try:
        url = normal_url(text)
    except InputError:
        return
    assert url == "" or url.startswith(("http://", "https://"))
    assert normal_url(url) == url


@pytest.mark.parametrize(
    "text, url",
    [
        ("www.x.gov.cn", "http://www.x.gov.cn/"),
        ("http://WWW.X.gov.cn:80/#a", "http://www.x.gov.cn/"),
        ("http://www.x.gov.cn/", "http://www.x.gov.cn/"),
        ("x.gov.cn:8080/a", "http://x.gov.cn:8080/a"),
    ],
)
def test_addresses_as_lists_write_them(text, url):
    assert normal_url(text) == url


@pytest.mark.parametrize(
    "text",
    ["ftp://x.gov.cn/", "http://", "县政府网站", "http://u:p@x.gov.cn/", "javascript:alert(1)"],
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(InputError):
        normal_url(text)


def test_a_chinese_domain_is_read_in_chinese_and_is_the_governments():
    host = host_of(normal_url("http://某县.政务/"))
    assert readable_host(host) == "某县.政务"
    assert is_government_host(host)
    assert is_government_host("www.x.gov.cn:8080")
    assert not is_government_host("x.gov.cn.example.com")
    assert not is_government_host("mygov.cn")


@pytest.mark.slow
@pytest.mark.on_both
@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.booleans()), max_size=8)
)
def test_duplicates_are_mutual_and_never_of_oneself(things):
    entries = [
        Entry(n, "", f"http://{host}.gov.cn/{'index.html' if index else ''}", name, 1)
        for n, (host, name, index) in enumerate(things)
    ]
    known = Known.of(entries)
    for entry in entries:
        for kind, others in known.matches(entry).items():
            assert entry.key not in others
            assert all(entry.key in known.matches(entries[other])[kind] for other in others)


def test_a_name_is_the_same_in_one_region_only():
    known = Known.of([Entry(1, "", "http://a.gov.cn/", "某局(办)", 1)])
    assert known.matches(Entry(2, "", "http://b.gov.cn/", "某局（办）", 1)) == {"name": (1,)}
    assert known.matches(Entry(2, "", "http://b.gov.cn/", "某局(办)", 2)) == {}


def test_closing_and_suspending_want_a_reason_and_a_day_that_was():
    check_status("running", "closed", TODAY, "整合迁移", date(2016, 1, 1), TODAY)
    for args in (
        ("running", "closed", TODAY, " ", None),
        ("running", "closed", date(2016, 12, 2), "整合", None),
        ("running", "suspended", date(2016, 1, 1), "改版", date(2016, 2, 1)),
        ("closed", "suspended", TODAY, "改版", None),
        ("closed", "running", TODAY, "", None),
    ):
        with pytest.raises(InputError):
            check_status(*args, TODAY)


@given(st.sampled_from(sorted(FOLLOWS)), st.sampled_from(sorted(FOLLOWS)))
def test_no_status_follows_itself(old, new):
    if new in FOLLOWS[old]:
        assert old != new


def test_of_a_closed_site_only_the_remark_changes():
    check_changeable("closed", {"note"})
    check_changeable("running", {"url"})
    with pytest.raises(InputError):
        check_changeable("closed", {"note", "url"})


def test_marks_that_mean_the_same_are_no_difference():
    entry = {
        "site_id_code": "4101000001",
        "icp": "豫ICP备05000000号",
        "police": "41010502000000",
        "sponsor": "某县人民政府办公室",
        "host": "www.x.gov.cn",
    }
    seen = {
        "site_id_code": "4101000001",
        "icp": "豫ICP备05000000号-1",
        "police": "豫公网安备41010502000000号",
        "sponsor": "主办:某县人民政府办公室",
        "host": "x.gov.cn",
    }
    assert differences(entry, seen) == []
    assert differences(entry, dict.fromkeys(seen)) == []


def test_other_marks_and_marks_the_register_lacks_are_differences():
    found = differences(
        {"site_id_code": "4101000001", "icp": ""},
        {"site_id_code": "4101000002", "icp": "豫ICP备1号"},
    )
    assert [(d.field, d.registered, d.seen) for d in found] == [
        ("site_id_code", "4101000001", "4101000002"),
        ("icp", "", "豫ICP备1号"),
    ]


@pytest.mark.parametrize(
    "phone", ["0371-6590000\uff1b6590001", "\uff080371\uff096590000", "(0371)6590000转12"]
)
def test_telephone_numbers_as_chinese_keyboards_write_them(phone):
    check_contact("甲", "管理", phone, "")


def test_words_are_no_telephone_number():
    with pytest.raises(InputError, match="无法识别"):
        check_contact("甲", "管理", "请拨总机", "")
