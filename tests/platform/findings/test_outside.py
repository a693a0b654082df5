"""Findings are found by the hosts of others: where a dead link leads, who a hijacked one serves."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.platform.api.conftest import program  # noqa: F401  # fixture
from xuncha_platform.findings.models import Finding, OutsideHost
from xuncha_platform.findings.rules.outside import key_of, keys_under, outside_hosts, typed_host
from xuncha_platform.web import search

LABEL = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=8).filter(
    lambda text: not text.startswith(("-", "xn--")) and not text.endswith("-")
)
HOSTS = st.lists(LABEL, min_size=1, max_size=3).map(lambda labels: ".".join([*labels, "com"]))


@given(HOSTS, HOSTS)
def test_a_range_of_keys_holds_the_host_and_what_is_under_it(one, other):
    first, last = keys_under(one)
    is_under = other == one or other.endswith(f".{one}")
    assert (first <= key_of(other) < last) == is_under
    assert first <= key_of(f"a.{one}") < last


@given(st.text(max_size=30))
def test_any_text_is_a_host_or_none(text):
    host = typed_host(text)
    assert host == "" or keys_under(text) == (key_of(host), key_of(host) + "Z")


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("WWW.Other.com", "www.other.com"),
        ("http://www.other.com:81/a?b=c#d", "www.other.com"),
        ("www。other。com", "www.other.com"),
        ("食狮.中国", "xn--85x722f.xn--fiqs8s"),
        ("10.1.2.3", "10.1.2.3"),
        ("/art/1.html", ""),
        ("死链", ""),
        ("other com", ""),
        ("", ""),
    ],
)
def test_what_a_person_types(typed, host):
    assert typed_host(typed) == host


def test_of_a_finding_every_host_that_is_not_the_sites_own():
    own = "www.x.invalid:8080"
    assert outside_hosts("http://www.x.invalid/a.html", {}, own) == []
    assert outside_hosts("http://zwfw.x.invalid/", {}, own) == ["zwfw.x.invalid"]
    detail = {"final_url": "http://casino.invalid/x", "title": "http://not.an.address/"}
    assert outside_hosts("http://old.invalid:81/", detail, own) == ["old.invalid", "casino.invalid"]
    cloaked = {"links": ["http://a.invalid/", "http://b.invalid/", 3], "led_to": None}
    assert outside_hosts("http://www.x.invalid/", cloaked, own) == ["a.invalid", "b.invalid"]
    assert outside_hosts("", {"final_url": "about:blank"}, own) == []


@pytest.fixture
def led_away(campaign):
    """A finding that landed, with an address of others as another landing would keep it."""
    finding = Finding.objects.filter(is_current=True).order_by("id")[0]
    Finding.objects.filter(pk=finding.pk).update(url="http://old.partner.invalid/index.html")
    for host in ("old.partner.invalid", "casino.invalid"):
        OutsideHost.objects.create(finding=finding, key=key_of(host))
    finding.refresh_from_db()
    return finding


def test_landing_keeps_the_hosts_that_findings_lead_to(landed):
    run, row = landed.new_pass("recheck"), landed.campaign.sites.all()[0]
    report = landed.folder(run, row) / "report.json"
    said = json.loads(report.read_text("utf-8"))
    said["findings"][0]["url"] = "http://gone.partner.invalid:8080/index.html"
    report.write_text(json.dumps(said), "utf-8")
    (result,) = landed.land(run, [row])
    kept = OutsideHost.objects.filter(finding__result=result)
    assert [one.key for one in kept] == [key_of("gone.partner.invalid")]
    assert kept[0].finding.fingerprint == said["findings"][0]["fingerprint"]


@pytest.mark.slow
@pytest.mark.on_both
def test_the_search_of_every_page_finds_them(led_away, inspector, person, tree):
    for text in ("old.partner.invalid", "http://casino.invalid/any", "partner.invalid"):
        urls = [hit.url for _kind, hits in search.found(inspector, text) for hit in hits]
        assert f"/review/finding/{led_away.pk}/" in urls, text
        assert search.found(person("inspector", tree.elsewhere, text[:3]), text) == []
    urls = [hit.url for _kind, hits in search.found(inspector, "tner.invalid") for hit in hits]
    assert f"/review/finding/{led_away.pk}/" not in urls


def test_the_api_finds_them(led_away, campaign, program, tree):  # noqa: F811
    api = program("inspector", tree.province, ["read"])

    def ids(**asked):
        answer = api.get("/findings", **asked)
        assert answer.status_code == 200, answer.content.decode()
        return [row["id"] for row in answer.json()["items"]]

    for asked in (
        {"host": "casino.invalid"},
        {"host": "partner.invalid", "campaign": campaign.pk},
        {"q": "old.partner.invalid"},
        {"q": "old.partner.invalid/index", "campaign": campaign.pk},
    ):
        assert ids(**asked) == [led_away.pk], asked
    assert ids(host="nobody.invalid") == []
    assert ids(q="old.partner.invalid", campaign=999_999) == []
    refused = api.get("/findings", q="index")
    assert refused.status_code == 422
    assert refused.json()["fields"][0]["field"] == "q"
    elsewhere = program("inspector", tree.elsewhere, ["read"])
    assert elsewhere.get("/findings", host="casino.invalid").json()["total"] == 0
