"""A disk that is full when a reply or a person's finding brings a file: neither is half there."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.urls import reverse

from tests.platform.findings.conftest import vetoed
from tests.platform.full_disk import files_in, room_for
from xuncha_platform.findings.models import Contest, ManualFinding
from xuncha_platform.findings.services import contests, manual


def a_file():
    return SimpleUploadedFile("说明.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf")


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


def test_a_reply_comes_with_its_file_or_not_at_all(
    open_for_reply,
    operator,
    uploads,
    signed_in,
):
    findings = vetoed(open_for_reply)
    desk = signed_in(operator)
    desk.raise_request_exception = False
    address = reverse("findings:file-contest", args=[findings[0].campaign_site_id])
    room_for(0)

    def sent():
        chosen = [one.pk for one in findings]
        return desk.post(address, {"findings": chosen, "text": "机房停电", "file": a_file()})

    answer = sent()
    assert answer.status_code == 503
    assert "磁盘已满" in answer.content.decode()
    assert not Contest.objects.exists()
    room_for(1)
    assert sent().status_code == 302
    assert Contest.objects.get().file_name == "说明.pdf"
    assert len(files_in(uploads)) == 1


@pytest.fixture
def database_full(monkeypatch):
    """Whatever is recorded at the end of a change meets a database without room."""

    def full(*_args, **_more):
        raise OperationalError("database or disk is full")

    for service in (contests, manual):
        monkeypatch.setattr(service, "_record", full)


def test_a_reply_that_the_database_does_not_take_leaves_no_file(
    open_for_reply,
    operator,
    uploads,
    database_full,
):
    findings = vetoed(open_for_reply)
    site = findings[0].campaign_site
    with pytest.raises(OperationalError):
        contests.file_contest(operator, site, findings, "机房停电", a_file())
    assert files_in(uploads) == []
    assert not Contest.objects.exists()


def test_a_finding_that_the_database_does_not_take_leaves_no_file(
    campaign,
    inspector,
    uploads,
    database_full,
):
    found = vetoed(campaign)[0]
    site, row = found.campaign_site, found.indicators[0]
    with pytest.raises(OperationalError):
        manual.enter(inspector, site, row, violated=True, text="见图", file=a_file())
    assert files_in(uploads) == []
    assert not ManualFinding.objects.exists()
