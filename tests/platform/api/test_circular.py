"""The circular and the statistics by programs, on results that are real."""

import io
import json
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    make_campaign,
)
from tests.platform.findings.conftest import campaign, landed  # noqa: F401  # fixtures


@pytest.fixture
def writing(program):
    return program("inspector")


@pytest.fixture
def where(writing, campaign):  # noqa: F811
    """The address of the circular of the campaign."""
    made = writing.post("/circulars", {"campaign": campaign.pk})
    assert made.status_code == 201, made.content.decode()
    return f"/circulars/{made.json()['id']}"


@pytest.mark.slow
@pytest.mark.on_both
def test_the_text_is_saved_with_live_figures_and_versions_compared(writing, where):
    first = writing.get(f"{where}/versions").json()[0]
    figure = writing.get(f"{where}/figures").json()[0]
    assert figure["name"]
    assert figure["printed"]
    text = f"本次共检查{{{figure['path']}}}。"
    sections = [*first["sections"], {"heading": "附", "paragraphs": [text]}]
    saved = writing.send(
        "put", where, {"version": 1, "sections": sections, "deadline": "2016-12-31"}
    )
    assert (saved.status_code, saved.json()["number"]) == (200, 2)
    stale = writing.send("put", where, {"version": 1, "sections": sections})
    assert (stale.status_code, stale.json()["version"]) == (409, 2)
    lines = writing.get(f"{where}/changes", older=1, newer=2).json()
    assert {"change": "added", "text": text} in lines
    unknown = [{"heading": "", "paragraphs": ["{no.such.figure}"]}]
    assert writing.send("put", where, {"version": 2, "sections": unknown}).status_code == 422
    again = writing.post(f"{where}/compose")
    assert (again.status_code, again.json()["number"]) == (201, 3)


@pytest.mark.slow
@pytest.mark.on_both
def test_a_typed_number_is_doubted_and_signed_for(writing, where):
    sections = writing.get(f"{where}/versions").json()[0]["sections"]
    sections[0]["paragraphs"].append("另有 4711 个网站待查。")
    writing.send("put", where, {"version": 1, "sections": sections})
    check = writing.get(f"{where}/check").json()
    assert check["clean"] is False
    for doubt in check["doubts"]:
        signed = writing.post(
            f"{where}/exceptions",
            {"path": doubt["path"], "line": doubt["line"], "reason": "据上级来函"},
        )
        assert signed.status_code == 200, signed.content.decode()
    after = writing.get(f"{where}/check").json()
    assert after["clean"] is True
    assert all(one["reason"] == "据上级来函" for one in after["doubts"])


@pytest.mark.slow
@pytest.mark.on_both
def test_files_are_attached_and_made(writing, where, program, tree):
    pdf = b"%PDF-1.4\n" + b"x" * 32
    kept = writing.upload(f"{where}/files", {"file": SimpleUploadedFile("附件一.pdf", pdf)})
    assert (kept.status_code, kept.json()["made"]) == (201, False)
    back = writing.get(f"{where}/files/附件一.pdf")
    assert b"".join(back.streaming_content) == pdf
    assert writing.send("delete", f"{where}/files/附件一.pdf").status_code == 204
    assert writing.get(f"{where}/files").json() == []
    assert writing.send("delete", f"{where}/files/附件一.pdf").status_code == 422
    wrong = writing.upload(f"{where}/files", {"file": SimpleUploadedFile("a.pdf", b"MZ\x00")})
    assert wrong.status_code == 422
    docx = writing.get(f"{where}/files/circular.docx").content
    assert "word/document.xml" in zipfile.ZipFile(io.BytesIO(docx)).namelist()
    assert json.loads(writing.get(f"{where}/files/figures.json").content)
    assert writing.get(f"{where}/files/none.txt").status_code == 404
    outsider = program("inspector", tree.elsewhere)
    for path in ("", "/files", "/files/circular.docx", "/check", "/figures", "/versions"):
        assert outsider.get(f"{where}{path}").status_code == 404


def test_it_is_not_submitted_before_the_freeze(writing, where):
    answer = writing.post(f"{where}/submit")
    assert (answer.status_code, "还没有定稿" in answer.json()["message"]) == (422, True)


def test_kept_wordings(writing, program, tree):
    kept = {"name": "结尾", "section": "要求", "text": "请于月底前整改。"}
    made = writing.post("/wordings", kept).json()
    assert writing.get("/wordings").json()["items"] == [made]
    assert program("inspector", tree.elsewhere).get("/wordings").json()["total"] == 0
    gone = program("inspector", tree.elsewhere).send("delete", f"/wordings/{made['id']}")
    assert gone.status_code == 404
    assert writing.send("delete", f"/wordings/{made['id']}").status_code == 204
    assert writing.get("/wordings").json()["total"] == 0


@pytest.mark.slow
@pytest.mark.on_both
def test_statistics_agree_with_the_campaign(writing, campaign, program, tree):  # noqa: F811
    figures = writing.get(f"/campaigns/{campaign.pk}").json()["figures"]
    told = writing.get("/statistics").json()
    now = told["total"]["now"]
    assert (told["campaign"], told["before"]) == (campaign.pk, None)
    assert (now["sampled"], now["failing"]) == (figures["sites"], figures["failing"])
    assert now["judged"] == now["sampled"] - now["undetermined"]
    assert sum(one["now"]["sampled"] for one in told["regions"]) == now["sampled"]
    assert told["reasons"]
    trends = writing.get("/statistics/trends", campaign=campaign.pk).json()
    assert [one["tally"]["failing"] for one in trends["rates"]] == [figures["failing"]]
    rows = writing.get("/statistics/indicators").json()
    violated = next(one for one in rows if one["steps"] and one["steps"][-1]["violated"])
    sites = writing.get(
        "/statistics/indicator-sites",
        campaign=campaign.pk,
        indicator=violated["id"],
        state="violated",
    ).json()
    assert sites["total"] == violated["steps"][-1]["violated"]
    same = writing.get("/statistics/compare", now=campaign.pk, before=campaign.pk).json()
    assert same["moved"] == []
    for path in ("/statistics", "/statistics/trends", "/statistics/indicators"):
        assert program("inspector", tree.elsewhere).get(path).status_code == 404
