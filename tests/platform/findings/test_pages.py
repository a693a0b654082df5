"""The screens of review and reply: what they show, to whom, and that stored pages do nothing."""

import re

import pytest
from django.urls import reverse

from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services.review import decide


@pytest.fixture
def outsider(tree, person, signed_in):
    return signed_in(person("inspector", tree.elsewhere))


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


def test_the_only_campaign_opens_at_once_with_its_queue(campaign, desk):
    answer = desk.get(reverse("findings:queue"))
    assert answer.headers["Location"] == reverse("findings:campaign", args=[campaign.pk])
    page = desk.get(answer.headers["Location"])
    assert "可能改变结论" in page.content.decode()
    assert "单项否决" in page.content.decode()


def test_findings_of_one_site_are_told_apart_by_their_pages(campaign, desk):
    dead = costly(campaign)
    path = "/" + dead.url.split("/", 3)[3]
    page = desk.get(reverse("findings:campaign", args=[campaign.pk])).content.decode()
    assert f'<span class="soft url">{path}</span>' in page
    # A home page says no more than the site's name.
    assert '<span class="soft url">/</span>' not in page


def shown(desk, campaign, asked=""):
    page = desk.get(reverse("findings:campaign", args=[campaign.pk]) + asked).content.decode()
    return [int(number) for number in re.findall(r'href="/review/finding/(\d+)/"', page)]


@pytest.mark.slow
@pytest.mark.on_both
def test_the_queue_opens_on_what_waits_for_a_decision(campaign, desk, inspector, reviewer):
    veto, other = vetoed(campaign)[0], costly(campaign)
    for access in (inspector, reviewer):
        decide(access, veto, "confirmed")
        veto.refresh_from_db()
    assert veto.state == "confirmed"
    waiting = shown(desk, campaign)
    assert waiting
    assert veto.pk not in waiting
    assert set(Finding.objects.filter(pk__in=waiting).values_list("state", flat=True)) == {"open"}
    # By effect: nothing comes before what counts more.
    places = [Finding.objects.get(pk=pk).priority for pk in waiting]
    assert places == sorted(places)
    assert shown(desk, campaign, "?state=confirmed") == [veto.pk]
    assert {veto.pk, other.pk} <= set(shown(desk, campaign, "?state=all&size=500"))


@pytest.mark.slow
@pytest.mark.on_both
def test_what_i_have_decided_waits_for_another_and_not_for_me(campaign, desk, inspector, reviewer):
    veto = vetoed(campaign)[0]
    decide(inspector, veto, "confirmed")
    assert veto.pk not in shown(desk, campaign)
    assert shown(desk, campaign, "?state=others") == [veto.pk]


def test_it_opens_so_whatever_was_chosen_before(campaign, desk):
    queue = reverse("findings:campaign", args=[campaign.pk])
    came_from = {"Referer": f"http://testserver{queue}"}
    desk.get(f"{queue}?state=all&check=dead_links", headers=came_from)
    assert desk.get(queue).headers["Location"] == f"{queue}?check=dead_links"


def test_a_queue_that_is_done_says_so_and_leads_to_all(campaign, desk):
    Finding.objects.update(state="confirmed")
    queue = reverse("findings:campaign", args=[campaign.pk])
    page = desk.get(queue).content.decode()
    assert "没有等您决定的问题" in page
    assert f'href="{queue}?state=all"' in page
    assert "清除条件" not in page


def test_the_queue_takes_few_queries_however_long(campaign, desk, django_assert_max_num_queries):
    with django_assert_max_num_queries(23):
        desk.get(reverse("findings:campaign", args=[campaign.pk]))


def test_a_finding_shows_evidence_and_rule_side_by_side(campaign, desk):
    finding = costly(campaign)
    page = desk.get(reverse("findings:detail", args=[finding.pk])).content.decode()
    rule = next(
        row for row in finding.result.report["indicators"] if row["id"] == finding.indicators[0]
    )
    assert rule["text"] in page
    assert finding.url in page
    assert 'sandbox title="' in page
    assert "若判为不成立" in page


def test_a_stored_page_is_marked_and_can_do_nothing(campaign, desk):
    finding = costly(campaign)
    answer = desk.get(reverse("findings:page", args=[finding.pk]))
    assert answer.status_code == 200
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "sandbox" in policy
    assert "script-src" not in policy
    body = answer.content.decode()
    assert "xuncha-first" in body
    assert "<script" not in body


@pytest.mark.slow
def test_every_finding_of_every_site_can_be_looked_at(campaign, desk):
    for check in Finding.objects.values_list("check_name", flat=True).distinct():
        finding = Finding.objects.filter(check_name=check).first()
        assert desk.get(reverse("findings:detail", args=[finding.pk])).status_code == 200


def test_a_decision_leads_on_to_the_next_finding(campaign, desk):
    first = vetoed(campaign)[0]
    answer = desk.post(
        reverse("findings:decide", args=[first.pk]),
        {"state": "confirmed", "seconds": "12", "version": str(first.version)},
    )
    assert answer.status_code == 302
    assert answer.headers["Location"] != reverse("findings:detail", args=[first.pk])
    first.refresh_from_db()
    assert first.proposed == "confirmed"
    assert first.decisions.get().seconds == 12


@pytest.mark.slow
@pytest.mark.on_both
def test_a_stale_page_is_told_and_overwrites_nothing(campaign, desk):
    first = costly(campaign)
    form = {"state": "confirmed", "version": str(first.version)}
    url = reverse("findings:decide", args=[first.pk])
    desk.post(url, form)
    again = desk.post(url, {**form, "state": "dismissed", "reason": "另一种意见"}, follow=True)
    assert "别人已对这个问题作了决定" in again.content.decode()
    assert ">另一种意见</textarea>" in again.content.decode()
    first.refresh_from_db()
    assert first.state == "confirmed"


@pytest.mark.slow
@pytest.mark.on_both
def test_a_reason_that_was_refused_stands_in_its_field_again(campaign, desk):
    first, second = vetoed(campaign)[:2]
    url = reverse("findings:decide", args=[first.pk])
    form = {"state": "confirmed", "reason": "公告停站一天", "version": "7"}
    kept = desk.post(url, form)
    assert (
        "公告停站一天"
        not in desk.get(reverse("findings:detail", args=[second.pk])).content.decode()
    )
    told = desk.get(kept.headers["Location"]).content.decode()
    assert ">公告停站一天</textarea>" in told
    assert "公告停站一天" not in desk.get(kept.headers["Location"]).content.decode()
    assert desk.post(url, {**form, "state": "wrong"}).status_code == 400


@pytest.mark.slow
@pytest.mark.on_both
def test_an_outsider_sees_nothing_at_any_address(open_for_reply, outsider):
    finding = costly(open_for_reply)
    site = finding.result.campaign_site
    for name, pk in (
        ("detail", finding.pk),
        ("page", finding.pk),
        ("warc", finding.pk),
        ("site", site.pk),
        ("evidence", site.pk),
        ("enter-manual", site.pk),
        ("campaign", open_for_reply.pk),
        ("manual", open_for_reply.pk),
        ("propose-exemption", site.site_id),
    ):
        assert outsider.get(reverse(f"findings:{name}", args=[pk])).status_code == 404, name
    for name, pk in (("decide", finding.pk), ("note", finding.pk), ("alike", site.pk)):
        assert outsider.post(reverse(f"findings:{name}", args=[pk])).status_code == 404, name


def test_a_reader_may_look_and_not_decide(campaign, tree, person, signed_in):
    finding = costly(campaign)
    reader = signed_in(person("reader", tree.province))
    assert reader.get(reverse("findings:detail", args=[finding.pk])).status_code == 200
    assert reader.get(reverse("findings:queue")).status_code == 403
    answer = reader.post(reverse("findings:decide", args=[finding.pk]), {"state": "confirmed"})
    assert answer.status_code == 403


def test_an_operator_replies_to_findings_of_its_own_site(open_for_reply, tree, person, signed_in):
    finding = costly(open_for_reply)
    site = finding.result.campaign_site
    office = signed_in(person("operator", tree.department))
    assert str(site) in office.get(reverse("findings:mine")).content.decode()
    answer = office.post(
        reverse("findings:file-contest", args=[site.pk]),
        {"findings": [finding.pk], "text": "该链接当日已恢复"},
    )
    assert answer.status_code == 302
    assert "该链接当日已恢复" in office.get(answer.headers["Location"]).content.decode()


def test_before_the_reply_stage_an_operator_is_not_shown_findings(
    campaign, tree, person, signed_in
):
    office = signed_in(person("operator", tree.department))
    finding = costly(campaign)
    assert office.get(reverse("findings:detail", args=[finding.pk])).status_code == 404
    site = finding.result.campaign_site
    assert office.get(reverse("findings:site", args=[site.pk])).status_code == 404


def test_a_site_page_lists_its_findings_by_row(campaign, desk):
    site = vetoed(campaign)[0].result.campaign_site
    page = desk.get(reverse("findings:site", args=[site.pk])).content.decode()
    assert site.current.sentence in page
    assert "单项否决" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_nobody_is_led_to_a_campaign_outside_their_scope(open_for_reply, tree, person, signed_in):
    finding = costly(open_for_reply)
    row = finding.result.campaign_site
    pages = [
        reverse("findings:site", args=[row.pk]),
        reverse("findings:detail", args=[finding.pk]),
    ]
    for role in ("operator", "reviewer", "reader"):
        desk = signed_in(person(role, row.site.organisation))
        for page in pages:
            answer = desk.get(page)
            assert open_for_reply.title in answer.content.decode()
            for link in re.findall(
                r'href="(/(?:campaigns|review/campaign)/[^"#?]*)', answer.content.decode()
            ):
                assert desk.get(link).status_code in (200, 302), (role, page, link)
