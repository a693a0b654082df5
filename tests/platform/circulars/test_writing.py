"""The circular begins from the figures; numbers live, versions stay, two people publish."""

import io
import json
import zipfile

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from xuncha.errors import InputError
from xuncha.report.circular.editing import Section
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.checking import checked, newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.rules.attachments import check_attachment
from xuncha_platform.circulars.services import editing, publishing, wordings
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services.review import decide
from xuncha_platform.web.forms import Conflict

pytestmark = pytest.mark.slow


def text_of(version):
    return "".join(t for s in version.sections for t in s["paragraphs"])


def stored(file):
    with file.file.open("rb") as content:
        return content.read()


def save(access, circular, *sections, **more):
    head = {"title": circular.title, "signed_on": circular.signed_on}
    return editing.save(access, circular, head, sections, version=circular.version, **more)


@pytest.mark.slow
@pytest.mark.on_both
def test_the_first_version_is_composed_and_its_numbers_are_fields(circular):
    assert "{sites.sampled}" in text_of(newest(circular))
    printed = checked(circular)
    assert printed.open_doubts == []
    figures = {f.path: f.printed for _, f in printed.circular.figures()}
    assert figures["sites.sampled"] == "8"


def test_a_title_has_chinese_marks(campaign, inspector):
    campaign.title += "（演练数据）"
    campaign.save()
    assert editing.begin(inspector, campaign).title.endswith("情况的通报（演练数据）")


def test_a_campaign_has_one_circular(circular, inspector):
    assert editing.begin(inspector, circular.campaign) == circular


def test_before_the_review_no_circular_is_begun(campaign, inspector):
    campaign.stage = Stage.DRAWN
    campaign.save()
    with pytest.raises(ValidationError, match="复核"):
        editing.begin(inspector, campaign)


@pytest.mark.slow
@pytest.mark.on_both
def test_a_decision_changes_the_printed_number_and_not_the_text(circular, inspector, reviewer):
    def failing():
        looked_at = checked(Circular.objects.get(pk=circular.pk)).circular
        return next(f.printed for _, f in looked_at.figures() if f.path == "sites.failing")

    before, text = int(failing()), text_of(newest(circular))
    row = next(
        row
        for row in circular.campaign.sites.filter(current__verdict="fail")
        if row.current.reasons == ["多个栏目长期不更新"]
    )
    for finding in Finding.objects.filter(result=row.current, is_veto=True):
        decide(inspector, finding, "dismissed", "误报")
        decide(reviewer, finding, "dismissed", "同意")
    assert int(failing()) == before - 1
    assert text_of(newest(circular)) == text


def test_saving_makes_a_version_and_the_old_one_stays(circular, inspector):
    first = text_of(newest(circular))
    save(
        inspector, circular, Section("总体情况", ("共抽查{sites.sampled}个网站。",)), remark="改短"
    )
    assert newest(circular).number == 2
    assert text_of(circular.versions.get(number=1)) == first
    printed = checked(circular).circular
    assert printed.paragraphs[0].pieces == ("一、总体情况",)


def test_two_people_write_at_once_the_second_is_told(circular, inspector, reviewer):
    stale = Circular.objects.get(pk=circular.pk)
    save(inspector, circular, Section("甲", ("乙",)))
    with pytest.raises(Conflict):
        save(inspector, stale, Section("丙", ("丁",)))
    assert newest(circular).number == 2


def test_a_field_the_figures_do_not_have_is_refused_and_nothing_is_saved(circular, inspector):
    with pytest.raises(InputError, match="sites.nothing"):
        save(inspector, circular, Section("总体情况", ("共{sites.nothing}个",)))
    assert newest(circular).number == 1


def test_a_typed_number_is_a_doubt_until_someone_signs_for_it(circular, inspector):
    save(inspector, circular, Section("总体情况", ("去年抽查121个。",)))
    (doubt,) = checked(circular).open_doubts
    assert "121个" in doubt.line
    with pytest.raises(ValidationError, match="理由"):
        editing.sign_exception(inspector, circular, doubt.path, doubt.line, " ")
    editing.sign_exception(inspector, circular, doubt.path, doubt.line, "引自上期通报")
    looked_at = checked(circular)
    assert looked_at.open_doubts == []
    assert looked_at.doubts[0].signed_by == str(inspector.user)


@pytest.mark.parametrize("brackets", ["()", "\uff08\uff09"])
def test_a_heading_in_a_paragraph_and_a_share_are_seen_in_either_width(
    circular, inspector, brackets
):
    lead = f"{brackets[0]}一{brackets[1]}好的方面。"
    save(inspector, circular, Section("总体情况", (f"{lead}合格率98\uff05",)))
    looked_at = checked(circular)
    assert looked_at.circular.paragraphs[1].lead == (lead,)
    assert "98\uff05" in looked_at.open_doubts[0].line


def test_what_is_missing_before_submission_is_named(circular, inspector):
    circular.signed_on = None
    circular.save()
    save(inspector, circular, Section("总体情况", ("去年抽查121个。",)))
    with pytest.raises(ValidationError) as error:
        publishing.submit(inspector, circular)
    (line,) = error.value.messages
    for part in ("还没有定稿", "成文日期", "1 处没有改正"):
        assert part in line


@pytest.mark.slow
@pytest.mark.on_both
def test_it_takes_two_people_to_publish_and_the_files_stay_as_published(
    frozen, inspector, reviewer
):
    publishing.submit(inspector, frozen)
    expected = publishing.made_files(frozen)
    with pytest.raises(PermissionDenied):
        publishing.publish(inspector, frozen)
    publishing.publish(reviewer, frozen)
    assert frozen.state == "published"
    assert Campaign.objects.get(pk=frozen.campaign_id).stage == Stage.PUBLISHED
    kept = {one.name: stored(one) for one in frozen.files.filter(made=True)}
    assert kept == expected
    assert json.loads(kept["figures.json"])["faults"] == []
    assert zipfile.ZipFile(io.BytesIO(kept["circular.docx"])).testzip() is None
    with pytest.raises(ValidationError, match="已公布"):
        save(inspector, frozen, Section("甲", ("乙",)))


def test_who_submits_cannot_also_publish(frozen, tree, person):
    both = person("inspector", tree.province, "both")
    publishing.submit(both, frozen)
    again = person("reviewer", tree.province, "other")
    again = type(again)(both.user, again.membership)
    with pytest.raises(PermissionDenied):
        publishing.publish(again, frozen)


def test_sent_back_it_can_be_written_again(frozen, inspector, reviewer):
    publishing.submit(inspector, frozen)
    publishing.send_back(reviewer, frozen, "第二段请改写")
    save(inspector, frozen, Section("甲", ("乙",)))
    assert newest(frozen).number == 2


@pytest.mark.slow
@pytest.mark.on_both
def test_after_publication_there_are_only_errata(frozen, inspector, reviewer):
    publishing.submit(inspector, frozen)
    publishing.publish(reviewer, frozen)
    made = publishing.correct(reviewer, frozen, "附件3第2行名称应为乙网站", "录入有误")
    assert frozen.errata.get() == made


@pytest.mark.slow
@pytest.mark.on_both
def test_the_same_figures_and_text_give_the_same_bytes(circular):
    assert publishing.made_files(circular) == publishing.made_files(circular)


def test_kept_wordings_belong_to_the_office(circular, inspector, tree, person):
    kept = wordings.keep(inspector, "结尾", "", "请于期限前书面报送。")
    assert wordings.keep(inspector, "结尾", "", "请按时书面报送。").pk == kept.pk
    with pytest.raises(PermissionDenied):
        wordings.keep(person("reader", tree.province), "甲", "", "乙")


def test_an_attachment_of_the_office_goes_with_the_circular(circular, inspector):
    publishing.attach(inspector, circular, SimpleUploadedFile("名单.pdf", b"%PDF-1.4 x"))
    assert circular.files.get(made=False).name == "名单.pdf"


def test_a_wrong_attachment_is_taken_off_a_draft_and_recorded(frozen, inspector, reviewer):
    publishing.attach(inspector, frozen, SimpleUploadedFile("错.pdf", b"%PDF-1.4 x"))
    place = frozen.files.get(name="错.pdf").file
    publishing.detach(inspector, frozen, "错.pdf")
    assert not frozen.files.exists()
    assert not place.storage.exists(place.name)
    assert Event.objects.get(action="circulars.circular.detach").before["file"] == "错.pdf"
    with pytest.raises(ValidationError, match="没有这个附件"):
        publishing.detach(inspector, frozen, "circular.docx")
    publishing.attach(inspector, frozen, SimpleUploadedFile("对.pdf", b"%PDF-1.4 y"))
    with pytest.raises(PermissionDenied):
        publishing.detach(reviewer, frozen, "对.pdf")
    publishing.submit(inspector, frozen)
    with pytest.raises(ValidationError, match="起草"):
        publishing.detach(inspector, frozen, "对.pdf")


def test_an_attachment_cannot_stand_for_a_file_that_is_made():
    with pytest.raises(ValidationError, match="系统生成"):
        check_attachment(SimpleUploadedFile("figures.json", b"%PDF-1.4 x"))


@pytest.mark.slow
@pytest.mark.on_both
def test_composing_afresh_is_written_into_the_record(circular, inspector):
    made = editing.draft_again(inspector, circular)
    event = Event.objects.filter(action="circulars.circular.redraft").get()
    assert event.target_id == str(circular.pk)
    assert event.after == {"version": made.number}


def test_an_earlier_text_is_brought_back_as_a_new_version(circular, inspector, reviewer):
    begun = newest(circular).sections
    save(inspector, circular, Section("甲", ("乙",)))
    made = editing.bring_back(inspector, Circular.objects.get(pk=circular.pk), 1)
    assert (made.number, made.sections) == (3, begun)
    event = Event.objects.get(action="circulars.circular.bring_back")
    assert event.after == {"version": 3, "from": 1}
    with pytest.raises(ValidationError, match="没有第 9 版"):
        editing.bring_back(inspector, Circular.objects.get(pk=circular.pk), 9)
    with pytest.raises(PermissionDenied):
        editing.bring_back(reviewer, Circular.objects.get(pk=circular.pk), 1)


@pytest.mark.parametrize(
    "meanwhile", [editing.draft_again, lambda a, c: editing.bring_back(a, c, 1)]
)
def test_who_has_an_older_text_open_is_told_of_a_new_draft_too(circular, inspector, meanwhile):
    stale = Circular.objects.get(pk=circular.pk)
    meanwhile(inspector, Circular.objects.get(pk=circular.pk))
    with pytest.raises(Conflict):
        save(inspector, stale, Section("丙", ("丁",)))
