"""The list of all that was found at a site: for its office too, as a page and as a file."""

import html
import re

import pytest
from django.urls import reverse

from tests.platform.findings.conftest import costly
from xuncha_platform.findings.models import Finding


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


@pytest.fixture
def busy(open_for_reply):
    """A site with more findings of one row than its page lists."""
    one = costly(open_for_reply)
    more = []
    for number in range(70):
        copy = Finding.objects.get(pk=one.pk)
        copy.pk, copy.fingerprint = None, f"more-{number}"
        copy.url, copy.parents = f"{one.url}?{number}", [f"{one.url}a.html", f"{one.url}b.html"]
        copy.parent_count = 2
        more.append(copy)
    Finding.objects.bulk_create(more)
    return one.result


@pytest.mark.slow
@pytest.mark.on_both
def test_what_the_page_of_a_site_leaves_out_is_one_click_away(busy, operator, signed_in):
    desk = signed_in(operator)
    page = desk.get(reverse("findings:site", args=[busy.campaign_site_id])).content.decode()
    (link, left), *_others = re.findall(r'href="([^"]*row=[^"]*)">另有 (\d+) 个', page)
    table = desk.get(html.unescape(link)).context["table"]
    assert table.page.total == int(left) + 50


@pytest.mark.slow
@pytest.mark.on_both
def test_the_file_says_of_each_where_it_is_and_how_to_mend_it(busy, operator, signed_in):
    address = reverse("findings:site-findings", args=[busy.campaign_site_id])
    table = signed_in(operator).get(f"{address}?export=csv").getvalue().decode("utf-8-sig")
    for words in ("所在页面", "怎样改", "a.html\n", "b.html", "改成现在的网址"):
        assert words in table
    assert table.count("?69") == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_every_row_of_the_rulebook_lists_as_many_as_it_counts(busy, operator, signed_in):
    desk = signed_in(operator)
    page = desk.get(reverse("findings:site", args=[busy.campaign_site_id]))
    address = reverse("findings:site-findings", args=[busy.campaign_site_id])
    rows = [row for row in page.context["rows"] if row["total"]]
    assert rows
    for row in rows:
        table = desk.get(f"{address}?row={row['chosen_as']}").context["table"]
        assert table.page.total == row["total"]
    assert sum(row["total"] for row in rows) == desk.get(address).context["table"].page.total


@pytest.mark.slow
@pytest.mark.on_both
def test_it_takes_few_queries_however_long(
    busy, operator, signed_in, django_assert_max_num_queries
):
    desk = signed_in(operator)
    address = reverse("findings:site-findings", args=[busy.campaign_site_id])
    desk.get(address)
    with django_assert_max_num_queries(16):
        desk.get(address)


def test_outsiders_and_an_office_before_the_reply_do_not_see_it(
    landed, operator, person, tree, signed_in
):
    site = costly(landed.campaign).result.campaign_site_id
    address = reverse("findings:site-findings", args=[site])
    assert signed_in(person("inspector", tree.elsewhere)).get(address).status_code == 404
    assert signed_in(operator).get(address).status_code == 404
