"""The screens of circulars and statistics: what they show, to whom; the public page needs nobody."""

import re
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.circulars.checking import newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import publishing


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


@pytest.fixture
def published(frozen, inspector, reviewer):
    publishing.submit(inspector, frozen)
    return publishing.publish(reviewer, frozen)


def form_of(circular, **more):
    """What the editor sends when nothing was changed."""
    data = {
        "version": circular.version,
        "title": circular.title,
        "issuer": circular.issuer,
        "signed_on": "2016-12-01",
        "decimals": circular.decimals,
    }
    for number, section in enumerate(newest(circular).sections):
        data[f"heading-{number}"] = section["heading"]
        data[f"text-{number}"] = "\n\n".join(section["paragraphs"])
    return {**data, **more}


def test_a_circular_is_begun_from_the_list(campaign, desk):
    page = desk.get(reverse("circulars:list")).content.decode()
    assert campaign.title in page
    answer = desk.post(reverse("circulars:begin", args=[campaign.pk]))
    circular = Circular.objects.get(campaign=campaign)
    assert answer.headers["Location"] == reverse("circulars:editor", args=[circular.pk])


@pytest.mark.slow
@pytest.mark.on_both
def test_the_editor_shows_text_numbers_document_and_checks(circular, desk):
    page = desk.get(reverse("circulars:editor", args=[circular.pk])).content.decode()
    assert "{全部网站 · 检查}" in page
    assert "{sites.sampled}" not in page
    assert reverse("circulars:preview", args=[circular.pk]) in page
    assert "每个合计、比率、差值和个数都与数据一致" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_what_is_saved_stands_in_the_preview_with_its_number(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    answer = desk.post(url, form_of(circular, **{"text-1": "共查{sites.sampled}个,特此说明。"}))
    assert answer.status_code == 302
    preview = desk.get(reverse("circulars:preview", args=[circular.pk]))
    assert "特此说明" in preview.content.decode()
    assert "{sites" not in preview.content.decode()
    assert "default-src 'none'" in preview.headers["Content-Security-Policy"]


def test_dates_are_shown_as_a_browser_takes_them_and_survive_a_second_saving(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    desk.post(url, form_of(circular, deadline="2016-12-10"))
    page = desk.get(url).content.decode()
    assert 'value="2016-12-01"' in page
    assert 'value="2016-12-10"' in page


def test_a_wrong_field_keeps_what_was_typed(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    page = desk.post(url, form_of(circular, **{"text-1": "写了很久的一段{sites.nothing}"}))
    text = page.content.decode()
    assert page.status_code == 200
    assert "写了很久的一段{sites.nothing}" in text
    assert "不是可用的数字字段" in text
    assert newest(circular).number == 1


def test_a_stale_editor_is_told_and_loses_nothing(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    stale = form_of(circular, **{"text-0": "后来的人写的"})
    desk.post(url, form_of(circular))
    page = desk.post(url, stale).content.decode()
    assert "后来的人写的" in page
    assert "别人保存了新的一版" in page
    assert newest(circular).number == 2


def test_what_cannot_be_composed_is_not_called_checked(circular, desk):
    """A decision took away the only site with a reason that the text names."""
    version = newest(circular)
    version.sections = [{"heading": "总体情况", "paragraphs": ["长期打不开的{reasons.没有了}个。"]}]
    version.save()
    page = desk.get(reverse("circulars:editor", args=[circular.pk])).content.decode()
    assert "{reasons.没有了} 不是可用的数字字段" in page
    assert "还没有核对" in page
    assert "数字核对无误" not in page
    assert "都与数据一致" not in page


def test_sections_move_by_their_place_and_empty_ones_go(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    first, second = [s["heading"] for s in newest(circular).sections][1:3]
    desk.post(url, form_of(circular, **{"place-1": "9", "heading-0": "", "text-0": ""}))
    headings = [s["heading"] for s in newest(Circular.objects.get(pk=circular.pk)).sections]
    assert headings.index(second) < headings.index(first)
    assert "" not in headings


def test_two_versions_are_compared_paragraph_by_paragraph(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    desk.post(url, form_of(circular, **{"text-0": "改写的开头。"}))
    page = desk.get(reverse("circulars:versions", args=[circular.pk])).content.decode()
    assert 'class="added"' in page
    assert 'class="removed"' in page
    assert "改写的开头" in page


def versions_of(desk, circular):
    page = desk.get(reverse("circulars:versions", args=[circular.pk])).content.decode()
    lines = re.findall(r'<li class="(added|removed)"><b>[^<]*</b> ([^<]*)</li>', page)
    return page, lines


def test_versions_name_their_fields_as_the_office_does(circular, desk):
    page, lines = versions_of(desk, circular)
    assert "只有一版" in page
    assert not lines
    assert "〔全部网站 · 不合格〕" in page
    assert "{sites.failing}" not in page


@pytest.mark.slow
@pytest.mark.on_both
def test_a_changed_date_alone_is_a_difference(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    desk.post(url, form_of(circular))
    circular.refresh_from_db()
    desk.post(url, form_of(circular, signed_on="2016-12-05"))
    _page, lines = versions_of(desk, circular)
    said = [(change, re.sub("[:：]", ":", text)) for change, text in lines]  # noqa: RUF001
    assert said == [("removed", "成文日期:2016-12-01"), ("added", "成文日期:2016-12-05")]
    circular.refresh_from_db()
    desk.post(url, form_of(circular, signed_on="2016-12-05"))
    page, lines = versions_of(desk, circular)
    assert "这两版没有不同" in page
    assert not lines


def test_versions_of_before_say_nothing_of_their_heads(circular, desk):
    circular.versions.update(head={})
    desk.post(
        reverse("circulars:editor", args=[circular.pk]),
        form_of(circular, title=f"再：{circular.title}"),  # noqa: RUF001
    )
    assert "这两版没有不同" in versions_of(desk, circular)[0]


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("name", ["circular.docx", "circular.html", "annexes.xlsx", "figures.json"])
def test_each_file_can_be_had_before_publication(circular, desk, name):
    answer = desk.get(reverse("circulars:file", args=[circular.pk, name]))
    assert answer.status_code == 200
    said = answer.headers["Content-Disposition"]
    assert said.startswith("attachment")
    saved = unquote(said.partition("filename*=utf-8''")[2])
    more = {"annexes.xlsx": "-附件", "figures.json": "-数字来源"}.get(name, "")
    assert saved == f"{circular.title}{more}.{name.rpartition('.')[2]}"


@pytest.mark.slow
@pytest.mark.on_both
def test_the_public_page_needs_no_account_and_only_shows_what_is_published(published, circular):
    nobody = Client()
    page = nobody.get(reverse("circulars:public", args=[published.slug]))
    assert page.status_code == 200
    assert published.title in page.content.decode()
    assert published.title in nobody.get(reverse("circulars:public-index")).content.decode()
    text = nobody.get(reverse("circulars:public-text", args=[published.slug]))
    assert "sandbox" in text.headers["Content-Security-Policy"]
    file = nobody.get(reverse("circulars:public-file", args=[published.slug, "circular.docx"]))
    assert b"".join(file.streaming_content)[:2] == b"PK"
    assert "通报全文（Word）" in page.content.decode()


def test_a_draft_has_no_public_page(circular):
    nobody = Client()
    assert nobody.get(reverse("circulars:public", args=[circular.slug])).status_code == 404
    assert circular.title not in nobody.get(reverse("circulars:public-index")).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_an_outsider_sees_no_circular_and_no_figure(circular, tree, person, signed_in):
    outsider = signed_in(person("reviewer", tree.elsewhere))
    for name in ("editor", "preview", "versions"):
        url = reverse(f"circulars:{name}", args=[circular.pk])
        assert outsider.get(url).status_code == 404, name
    for name in ("submit", "publish", "correct", "sign", "again"):
        answer = outsider.post(reverse(f"circulars:{name}", args=[circular.pk]))
        assert answer.status_code in (403, 404), name
    assert (
        circular.campaign.title
        not in outsider.get(reverse("circulars:statistics")).content.decode()
    )


def test_a_reader_reads_and_does_not_write(circular, tree, person, signed_in):
    reader = signed_in(person("reader", tree.province))
    assert reader.get(reverse("circulars:editor", args=[circular.pk])).status_code == 200
    for name in ("submit", "publish", "again"):
        answer = reader.post(reverse(f"circulars:{name}", args=[circular.pk]))
        assert answer.status_code == 403, name
    answer = reader.post(reverse("circulars:editor", args=[circular.pk]), form_of(circular))
    assert answer.status_code == 403


@pytest.mark.slow
@pytest.mark.on_both
def test_statistics_lead_to_what_they_count(campaign, desk):
    page = desk.get(reverse("circulars:statistics")).content.decode()
    assert reverse("campaigns:detail", args=[campaign.pk]) in page
    for name in ("compare", "trends"):
        assert desk.get(reverse(f"circulars:{name}")).status_code == 200


@pytest.mark.slow
def test_screens_with_real_results_are_accessible(
    campaign,
    circular,
    frozen,
    inspector,
    reviewer,
    looker,  # noqa: F811
):
    finding, site = costly(campaign), vetoed(campaign)[0].result.campaign_site
    for address in (
        reverse("circulars:editor", args=[circular.pk]),
        reverse("circulars:versions", args=[circular.pk]),
        reverse("circulars:statistics"),
        reverse("circulars:compare"),
        reverse("circulars:trends"),
        reverse("circulars:never-drawn"),
        reverse("circulars:site-trend", args=[site.site_id]),
        reverse("circulars:reason-sites", args=[campaign.pk, "首页长期不更新"]),
        reverse("findings:detail", args=[finding.pk]),
        reverse("findings:site", args=[site.pk]),
        reverse("campaigns:detail", args=[campaign.pk]),
        reverse("campaigns:sites", args=[campaign.pk]),
    ):
        assert_accessible(looker, inspector, address)
    publishing.submit(inspector, frozen)
    publishing.publish(reviewer, frozen)
    assert_accessible(looker, None, reverse("circulars:public", args=[frozen.slug]))


@pytest.mark.slow
@pytest.mark.on_both
def test_an_attachment_is_taken_off_on_the_page(circular, desk):
    editor = reverse("circulars:editor", args=[circular.pk])
    pdf = SimpleUploadedFile("名单.pdf", b"%PDF-1.4 x")
    desk.post(reverse("circulars:attach", args=[circular.pk]), {"file": pdf})
    assert "取下“名单.pdf”" in desk.get(editor).content.decode()
    desk.post(reverse("circulars:detach", args=[circular.pk]), {"name": "名单.pdf"})
    assert "名单.pdf" not in desk.get(editor).content.decode().split("文件</h2>")[1]


def test_without_scripts_the_sign_of_a_field_can_be_read_off(circular, desk):
    page = desk.get(reverse("circulars:editor", args=[circular.pk])).content.decode()
    assert "<noscript> <code>{全部网站 · 检查}</code></noscript>" in page


@pytest.mark.slow
def test_what_is_clicked_is_not_printed(campaign, inspector, looker):  # noqa: F811
    for address, what in (
        ("circulars:list", "main form.inline"),
        ("circulars:trends", "main form details"),
    ):
        page = looker.page(inspector, 1280)
        page.goto(looker.server + reverse(address))
        assert page.locator(what).first.is_visible()
        page.emulate_media(media="print")
        assert not page.locator(what).first.is_visible()


@pytest.mark.slow
@pytest.mark.on_both
def test_the_public_page_leads_to_the_list_and_the_data(published, desk):
    published.campaign.seed, published.campaign.seed_digest = "种子", "ab" * 32
    published.campaign.save()
    nobody = Client()
    page = nobody.get(reverse("circulars:public", args=[published.slug])).content.decode()
    body = page.partition("<main")[2].partition("</main>")[0]
    links = re.findall(r'href="(/(?:api|campaigns)[^"]*)"', body)
    assert reverse("campaigns:public-draw", args=["ab" * 32]) in links
    assert len(links) == 5
    assert [nobody.get(link).status_code for link in links] == [200] * 5


@pytest.mark.slow
@pytest.mark.on_both
def test_what_was_published_is_shown_as_published(published, desk):
    """A later release drafts other words: nobody is told that the printed ones are doubtful."""
    published.versions.update(drafted=[{"heading": "总体情况", "paragraphs": ["旧的说法。"]}])
    version = newest(published)
    version.sections = [{"heading": "总体情况", "paragraphs": ["旧的说法。"]}]
    version.save()
    page = desk.get(reverse("circulars:editor", args=[published.pk])).content.decode()
    assert "按起草时的数据写的" not in page
    assert "未处理" not in page
    assert "公布时没有不一致" in page
    shown = desk.get(reverse("circulars:preview", args=[published.pk])).content
    kept = published.files.get(name="circular.html", made=True)
    with kept.file.open("rb") as content:
        assert shown == content.read()


def test_an_earlier_version_is_brought_back_from_the_page(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    begun = newest(circular).sections
    desk.post(url, form_of(circular, **{"text-1": "重写过的。"}))
    page, _lines = versions_of(desk, circular)
    address = reverse("circulars:bring-back", args=[circular.pk, 1])
    assert address in page
    desk.post(address)
    assert newest(circular).number == 3
    assert newest(circular).sections == begun
