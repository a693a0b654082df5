"""A disk that is full while a circular is published or a file attached: nothing is half done."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.urls import reverse

from tests.platform.full_disk import files_in, room_for
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.models import CircularFile
from xuncha_platform.circulars.services import publishing

pytestmark = pytest.mark.slow

MADE = ["annexes.xlsx", "circular.docx", "circular.html", "figures.json"]


@pytest.fixture
def submitted(uploads, frozen, inspector):
    publishing.submit(inspector, frozen)
    return frozen


@pytest.mark.parametrize("room", range(4))
def test_publishing_is_done_whole_or_not_at_all(
    room,
    submitted,
    reviewer,
    uploads,
    signed_in,
):
    desk = signed_in(reviewer)
    desk.raise_request_exception = False
    address = reverse("circulars:publish", args=[submitted.pk])
    room_for(room)
    answer = desk.post(address)
    assert answer.status_code == 503
    assert "磁盘已满" in answer.content.decode()
    assert files_in(uploads) == []
    submitted.refresh_from_db()
    assert submitted.state == "submitted"
    assert not submitted.files.exists()
    assert Campaign.objects.get(pk=submitted.campaign_id).stage == Stage.FROZEN
    assert not Event.objects.filter(action="circulars.circular.publish").exists()
    # With room again the same press does it, and the files have their own names.
    room_for(100)
    assert desk.post(address).status_code == 302
    assert sorted(submitted.files.values_list("name", flat=True)) == MADE
    assert files_in(uploads) == [f"{submitted.slug}-{name}" for name in MADE]


def test_a_database_that_fails_at_the_end_leaves_no_files(
    submitted,
    reviewer,
    uploads,
    monkeypatch,
):
    def full(*_args, **_more):
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(publishing, "record", full)
    with pytest.raises(OperationalError):
        publishing.publish(reviewer, submitted)
    assert files_in(uploads) == []


def test_an_attachment_without_room_is_not_there(
    circular,
    inspector,
    uploads,
    signed_in,
):
    desk = signed_in(inspector)
    desk.raise_request_exception = False
    address = reverse("circulars:attach", args=[circular.pk])
    room_for(0)

    def sent():
        return desk.post(address, {"file": SimpleUploadedFile("a.pdf", b"%PDF-1.4\n%%EOF\n")})

    answer = sent()
    assert answer.status_code == 503
    assert "磁盘已满" in answer.content.decode()
    assert not CircularFile.objects.exists()
    room_for(1)
    sent()
    assert CircularFile.objects.get().name == "a.pdf"
    assert len(files_in(uploads)) == 1
