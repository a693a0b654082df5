"""Another vantage's samples: registered, signed, taken in once, refused where they are not right."""

from __future__ import annotations

from datetime import timedelta

import pytest
from click.testing import CliRunner

from tests.platform.watch.tools import DAY, at, hourly
from xuncha.errors import InputError
from xuncha.watch.spans import Span
from xuncha.watch.vantagekey import make_key
from xuncha_platform.audit.models import Event
from xuncha_platform.people.access import NOBODY
from xuncha_platform.watch import queries, services, vantages
from xuncha_platform.watch.canaries import in_use, set_canaries
from xuncha_platform.watch.models import Series, Vantage
from xuncha_platform.watch.own import own_vantage

WEEK = DAY - timedelta(days=6)


@pytest.fixture
def exported(site, tmp_path):
    """A file of this installation's samples, and its public key; the samples are gone then."""
    public = make_key(tmp_path / "key.pem")
    own = own_vantage()
    services.record(own, hourly(site, "..xx..", 3))
    services.note_outages(own, [Span(at(1), at(2), "")])
    assert vantages.give_out(tmp_path / "a.xvs", tmp_path / "key.pem", "乙机房", WEEK, DAY) == 1
    Series.objects.all().delete()
    Vantage.objects.filter(is_own=True).update(name="本机")
    return tmp_path / "a.xvs", public


def test_taken_in_once_however_often(exported, site):
    path, public = exported
    vantages.register(NOBODY, "乙机房", public)
    for _ in range(2):
        taken = vantages.take_in(NOBODY, path)
        assert (taken.vantage, taken.sites, taken.days, taken.unknown) == ("乙机房", 1, 1, ())
    other = Vantage.objects.get(name="乙机房")
    day = queries.days(site, DAY, DAY, vantage=other)[DAY]
    assert (day.samples, day.failed) == (6, 2)
    assert queries.days(site, DAY, DAY) == {}
    assert other.outages.count() == 1
    actions = list(Event.objects.order_by("id").values_list("action", flat=True))
    assert actions == ["watch.vantage.register"] + ["watch.vantage.import"] * 2


def test_sites_that_are_not_registered_are_told(exported, site):
    path, public = exported
    vantages.register(NOBODY, "乙机房", public)
    type(site).objects.filter(pk=site.pk).update(url="http://moved.invalid/")
    assert vantages.take_in(NOBODY, path).unknown == ("http://www.yixian.invalid/",)


def test_unknown_or_tampered(exported):
    path, public = exported
    with pytest.raises(InputError, match="没有登记的监测点"):
        vantages.take_in(NOBODY, path)
    vantages.register(NOBODY, "乙机房", public)
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(InputError, match="签名对不上"):
        vantages.take_in(NOBODY, path)
    assert not Series.objects.exists()


@pytest.mark.parametrize("name", ("", "本机", "名" * 61))
def test_names_that_cannot_be(db, tmp_path, name):
    with pytest.raises(InputError, match="监测点名称"):
        vantages.register(NOBODY, name, make_key(tmp_path / "key.pem"))


def test_canaries_are_replaced_as_a_whole(db):
    set_canaries(NOBODY, ["http://a.example/", "http://b.example"])
    set_canaries(NOBODY, ["http://b.example/", "http://c.example/"])
    assert in_use() == ("http://b.example/", "http://c.example/")
    set_canaries(NOBODY, ["http://b.example/", "http://c.example/"])
    assert Event.objects.filter(action="watch.canary.change").count() == 2
    with pytest.raises(InputError):
        set_canaries(NOBODY, ["ftp://c.example/"])


def test_the_key_command(tmp_path):
    from xuncha_platform.commands.vantage import vantage

    run = CliRunner().invoke(vantage, ["key", str(tmp_path / "k.pem")])
    assert run.exit_code == 0
    assert run.output.startswith("ed25519:")
