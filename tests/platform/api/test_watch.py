"""Monitoring by programs: who is down, a site's days, canaries, other vantages."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.watch.tools import DAY, at, hourly
from xuncha.watch.spans import Span
from xuncha.watch.vantagekey import make_key
from xuncha_platform.watch import services, vantages
from xuncha_platform.watch.canaries import in_use
from xuncha_platform.watch.models import Incident, Series, Vantage
from xuncha_platform.watch.own import own_vantage


@pytest.fixture
def watched(site):
    """A day of visits: down for some hours, and back."""
    services.record(own_vantage(), hourly(site, "....xxxx....", 3))
    return site


def test_incidents_are_listed_by_state(program, watched):
    asking = program("inspector")
    (one,) = asking.get("/incidents", state="ended").json()["items"]
    assert (one["site"], one["site_name"]) == (watched.pk, watched.name)
    assert one["failures"] >= 3
    assert asking.get("/incidents", state="lasting").json()["total"] == 0
    assert asking.get("/incidents", site=watched.pk).json()["total"] == 1
    later = at(23).isoformat()
    assert asking.get("/incidents", since=later).json()["total"] == 0
    assert asking.get("/incidents", since=str(DAY - timedelta(days=1))).json()["total"] == 1
    assert asking.get(f"/incidents/{one['id']}").json()["elsewhere"] == []


def test_a_sites_days_and_the_visits_of_one(program, watched):
    asking = program("inspector")
    days = {"since": str(DAY), "until": str(DAY)}
    found = asking.get(f"/sites/{watched.pk}/availability", **days).json()
    (day,) = found["days"]
    assert (day["day"], day["samples"], day["failed"]) == (str(DAY), 12, 4)
    assert "不足 20 次" in found["week"]["undetermined"] or found["week"]["percent"] is None
    visits = asking.get(f"/sites/{watched.pk}/availability/{DAY}").json()["visits"]
    assert len(visits) == 12
    assert {one["state"] for one in visits} == {"打开", "打不开"}
    assert asking.get(f"/sites/{watched.pk}/availability/1999-01-01").status_code == 404


def test_an_outsider_sees_none_of_it(program, watched, tree):
    asking = program("inspector", tree.elsewhere)
    number = Incident.objects.get().pk
    assert asking.get("/incidents").json()["total"] == 0
    for path in (f"/incidents/{number}", f"/sites/{watched.pk}/availability"):
        assert asking.get(path).status_code == 404
    assert asking.get("/watch").json()["watched"] == 0
    assert program("operator", tree.county).get("/incidents").json()["total"] == 1


def test_canaries_are_replaced_as_a_whole(program, tree):
    asking = program("inspector")
    answer = asking.send(
        "put", "/watch/canaries", {"urls": ["http://a.invalid", "http://b.invalid"]}
    )
    assert answer.json() == {"urls": ["http://a.invalid/", "http://b.invalid/"]}
    assert asking.get("/watch/canaries").json() == answer.json()
    wrong = asking.send("put", "/watch/canaries", {"urls": ["not an address"]})
    assert (wrong.status_code, len(in_use())) == (422, 2)
    for other in (program("registrar"), program("inspector", tree.county)):
        assert other.send("put", "/watch/canaries", {"urls": []}).status_code == 403
    assert len(in_use()) == 2


def test_another_vantages_samples_are_taken_in(program, site, tmp_path, tree):
    public = make_key(tmp_path / "key.pem")
    services.record(own_vantage(), hourly(site, "..xx..", 3))
    services.note_outages(own_vantage(), [Span(at(1), at(2), "")])
    vantages.give_out(tmp_path / "a.xvs", tmp_path / "key.pem", "乙机房", DAY, DAY)
    Series.objects.all().delete()
    Vantage.objects.update(name="本机")
    asking = program("inspector")
    file = (tmp_path / "a.xvs").read_bytes()

    def send(content):
        return asking.upload(
            "/watch/vantages/import", {"file": SimpleUploadedFile("a.xvs", content)}
        )

    unknown = send(file)
    assert (unknown.status_code, "没有登记的监测点" in unknown.json()["message"]) == (422, True)
    made = asking.post("/watch/vantages", {"name": "乙机房", "public_key": public})
    assert (made.status_code, made.json()["public_key"]) == (201, public)
    assert send(file).json() == {"vantage": "乙机房", "sites": 1, "days": 1, "unknown": []}
    torn = send(file[:40])
    assert torn.status_code == 422
    # The line names the file, not where it was put for reading.
    assert "/tmp" not in torn.json()["message"]
    assert [one["name"] for one in asking.get("/watch/vantages").json()] == ["本机", "乙机房"]
    below = program("inspector", tree.county)
    refused = below.post("/watch/vantages", {"name": "丙机房", "public_key": public})
    assert refused.status_code == 403
