"""The queue is read from its indexes: the plan of the database says so, on SQLite and PostgreSQL."""

import re

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.platform.findings.many import EACH, SITES, fill
from xuncha_platform.findings import queries
from xuncha_platform.findings.queries import words
from xuncha_platform.findings.tables import QueueTable, queue_table
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.pages import count_up_to


@pytest.fixture
def campaign(tree):
    return fill(tree)


@pytest.fixture
def access(tree, person):
    return person("inspector", tree.province)


def table_of(access, campaign, asked=""):
    address = Address("/review/", QueryDict(asked))
    return queue_table(campaign)(access, address, queries.queue_of(access, campaign))


def plan_of(rows, *without):
    """The plan of the database. PostgreSQL reads a small table whole unless told not to."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for way in ("seqscan", *without):
                cursor.execute(f"SET LOCAL enable_{way} = off")
    return rows.explain()


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ("", "review_waiting"),
        ("state=all", "review_queue"),
        ("state=all&check=dead_links", "review_by_check"),
        ("state=all&sort=check", "review_by_check"),
        ("state=all&sort=-check", "review_by_check"),
        ("state=all&sort=state", "review_by_state"),
        ("state=all&sort=-state", "review_by_state"),
        ("state=confirmed", "review_by_state"),
        ("state=decisive", "review_waiting"),
        ("sort=state", "review_by_state"),
        ("sort=-state", "review_by_state"),
        ("check=guides", "review_"),
    ],
)
def test_a_page_is_read_in_the_order_of_an_index(campaign, access, asked, index):
    rows = table_of(access, campaign, asked).rows[:100]
    plan = plan_of(rows, "bitmapscan", "sort")
    assert re.search(rf"\b{index}", plan), plan
    assert "TEMP B-TREE" not in plan, plan
    assert not re.search(r"\bSort\b", plan), plan


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("step", [1, -1])
def test_the_next_one_is_a_step_in_an_index(campaign, access, step):
    rows = list(queries.queue_of(access, campaign))
    waiting = [one for one in rows if one.state in ("open", "recheck")]
    middle = waiting[len(waiting) // 2]
    with CaptureQueriesContext(connection) as asked:
        found = queries.next_in_queue(access, middle, step)
    # Two for whose sites one sees, then at most three short ranges.
    assert len(asked) <= 6
    if step > 0:
        assert found == waiting[waiting.index(middle) + 1]
    else:
        assert found == rows[rows.index(middle) - 1]
    # Walked through from the first to the last, nothing is left out and nothing comes twice.
    one, walked = waiting[0], [waiting[0]]
    while one := queries.next_in_queue(access, one):
        walked.append(one)
        if len(walked) == 30:
            break
    assert walked == waiting[:30]


@pytest.mark.slow
@pytest.mark.on_both
def test_who_sees_a_part_of_the_campaign_sees_that_part_of_the_queue(
    campaign, access, tree, person
):
    row = campaign.sites.first()
    row.site.organisation = tree.department
    row.site.save()
    campaign = type(campaign).objects.get(pk=campaign.pk)
    county = person("inspector", tree.county)
    assert {one.campaign_site_id for one in queries.queue_of(county, campaign)} == set(
        campaign.sites.exclude(pk=row.pk).values_list("pk", flat=True)
    )
    assert queries.queue_of(access, campaign).count() == SITES * EACH
    assert not queries.queue_of(person("inspector", tree.elsewhere), campaign).exists()


@pytest.mark.slow
@pytest.mark.on_both
def test_counting_stops_at_the_most_that_is_told(campaign, access):
    rows = queries.queue_of(access, campaign)
    with CaptureQueriesContext(connection) as asked:
        assert count_up_to(rows, 1000) == (1000, True)
    assert "LIMIT 1001" in asked[-1]["sql"]
    assert count_up_to(rows, SITES * EACH) == (SITES * EACH, False)
    assert count_up_to(rows, 0) == (SITES * EACH, False)


@pytest.mark.slow
@pytest.mark.on_both
def test_a_long_queue_says_more_than(campaign, access, signed_in, monkeypatch):
    monkeypatch.setattr(QueueTable, "most", 500)
    desk, queue = signed_in(access), reverse("findings:campaign", args=[campaign.pk])
    page = desk.get(f"{queue}?state=all&page=99").content.decode()
    assert "超过 500 条" in page
    assert "第 401–500 条" in page
    page = desk.get(f"{queue}?state=all&q=第7站").content.decode()
    assert f"共 {EACH} 条" in page


def search(campaign, access, text):
    rows = table_of(access, campaign, f"state=all&q={text}").rows
    return {(one.campaign_site.position, one.url) for one in rows}


@pytest.mark.slow
@pytest.mark.on_both
def test_words_name_sites_addresses_and_hosts_of_others(campaign, access, monkeypatch):
    everything = search(campaign, access, "")
    of = lambda host: {one for one in everything if f"//{host}/" in one[1]}  # noqa: E731
    assert search(campaign, access, "第7站") == {one for one in everything if one[0] == 7}
    assert search(campaign, access, "s7.invalid") == {one for one in everything if one[0] == 7}
    outside = of("cdn.other.invalid")
    assert len(outside) == SITES * EACH // 50
    for text in ("cdn.other.invalid", "other.invalid", "http://cdn.other.invalid/"):
        assert search(campaign, access, text) == outside, text
    assert search(campaign, access, "her.invalid") == set()
    assert search(campaign, access, "http://cdn.other.invalid/0.html") == {
        one for one in outside if one[1].endswith("/0.html")
    }
    assert search(campaign, access, "cdn.other.invalid 第5站") == {
        one for one in outside if one[0] == 5
    }
    # A word of every site's name leaves nothing out, and another word still does.
    assert search(campaign, access, "站") == everything
    assert search(campaign, access, "站 第7站") == {one for one in everything if one[0] == 7}
    # Few listed, as where a host is in thousands of findings: asked for by its range.
    monkeypatch.setattr(words, "_LISTED", 3)
    assert search(campaign, access, "other.invalid") == outside
    monkeypatch.setattr(words, "_LISTED", 500)
    # A path alone: looked for in a campaign that is not a nation's.
    assert len(search(campaign, access, "/77.html")) == 1
    monkeypatch.setattr(words, "_READ_THROUGH", 100)
    assert search(campaign, access, "/77.html") == set()
    assert len(search(campaign, access, "s1.invalid/77.html")) == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_says_where_a_path_is_not_looked_for(campaign, access, monkeypatch, signed_in):
    desk, page = signed_in(access), reverse("findings:campaign", args=[campaign.pk])
    said = "没有在问题的网址里逐条查找"
    assert said not in desk.get(page, {"q": "/77.html"}).content.decode()
    monkeypatch.setattr(words, "_READ_THROUGH", 100)
    assert said in desk.get(page, {"q": "/77.html"}).content.decode()
    for searched in ("", "s1.invalid/77.html", "cdn.other.invalid"):
        assert said not in desk.get(page, {"q": searched}).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_word_reads_sites_and_hosts_but_no_findings(campaign, access, monkeypatch):
    monkeypatch.setattr(words, "_READ_THROUGH", 100)
    hosts = "a_host_once_a_finding|INDEX sqlite_autoindex_findings_outsidehost_1"
    for text, index in (
        ("第7站", "findings_finding_campaign_site|review_"),
        ("cdn.other.invalid", f"findings_finding_pkey|INTEGER PRIMARY KEY|{hosts}"),
    ):
        plan = plan_of(table_of(access, campaign, f"state=all&q={text}").rows[:100])
        assert re.search(index, plan), plan
        assert not re.search("SCAN findings_finding(?! USING INDEX)|Seq Scan on findings_", plan), (
            plan
        )
