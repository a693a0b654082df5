"""A site's week on the terminal: named by what a person has, told in both languages."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from unittest.mock import patch

import pytest
from django.urls import reverse

from tests.platform.conftest import make_site
from tests.platform.watch.tools import DAY, at, hourly, whole_day
from xuncha.errors import InputError
from xuncha.watch.tally import Tally
from xuncha.watch.week import Week
from xuncha.words import speaking
from xuncha_platform.watch import queries, services
from xuncha_platform.watch.models import Series
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.weektext import Read, as_json, as_text, read_week

WEEK = [DAY - timedelta(days=back) for back in range(7, 0, -1)]


@pytest.fixture
def watched(site):
    """A whole week, one failure on its third day."""
    site.site_id_code = "4101000001"
    site.save()
    for day in WEEK:
        if day != WEEK[2]:
            services.record(own_vantage(), whole_day(site, day))
    services.record(own_vantage(), hourly(site, "." * 9 + "e" + "." * 14, 0, WEEK[2]))
    return site


def read(text="4101000001"):
    return read_week(text, DAY, at(12))


def test_a_whole_week_ends_in_its_ratio(watched):
    with speaking("zh"):
        lines = as_text(read()).splitlines()
    assert lines[0] == "乙县人民政府网站  http://www.yixian.invalid/  4101000001"
    assert lines[1].startswith(f"监测时间点 {DAY} 的前一周：{WEEK[0]} 至 {WEEK[-1]}")
    table = {line.split()[0]: line.split()[1:] for line in lines[3:12]}
    assert table[str(WEEK[2])] == ["24", "1", "0", "0", "0", "0", "0", "210", "210"]
    assert table["合计"][:2] == ["168", "1"]
    assert "监测 168 次，打不开 1 次，占 0.59%。" in lines
    assert lines[-1].startswith("读取用时")


def test_a_share_just_below_the_limit_does_not_read_as_the_limit(site, signed_in, person, tree):
    total = Tally(samples=2002, failed=100)
    days = tuple((day, Tally(samples=286)) for day in WEEK)
    almost = Week(days, total, "")
    with speaking("zh"):
        assert "占 4.99%。" in as_text(Read(site, DAY, almost, 1.0))
    client = signed_in(person("reader", tree.province))
    with patch.object(queries, "week", return_value=almost):
        page = client.get(reverse("watch:site", args=[site.pk])).content.decode()
    assert "占 4.99%" in page
    assert "首页可用性不合格" not in page


def test_the_same_in_english(watched):
    with speaking("en"):
        said = as_text(read())
    assert "168 visits, 1 failed: 0.59%." in said
    assert "fastest (ms)" in said
    assert "read in" in said


def test_days_of_fewer_than_20_leave_it_undetermined(watched):
    Series.objects.filter(day=WEEK[4]).delete()
    services.record(own_vantage(), hourly(watched, "." * 12, 0, WEEK[4]))
    with speaking("zh"):
        said = as_text(read())
        told = json.loads(as_json(read()))
    assert f"无法核实：监测时间点前一周有的天不足 20 次：{WEEK[4]} 12 次。" in said
    assert "占" not in said
    assert told["percent"] is None
    assert told["days"][4] == {
        "day": str(WEEK[4]),
        **{"samples": 12, "failed": 0, "slow": 0, "cut": 0, "excused": 0, "unsure": 0},
        **{"gap_minutes": 720, "fastest_ms": 210, "slowest_ms": 210},
    }


def test_a_site_nobody_watched_is_undetermined_too(site):
    with speaking("en"):
        said = as_text(read(site.url))
    assert "Undetermined: no availability samples" in said
    assert {one.gap_minutes for _day, one in read(site.url).week.days} == {24 * 60}


def test_figures_for_programs(watched):
    told = json.loads(as_json(read()))
    assert told["site"]["site_id_code"] == "4101000001"
    assert (told["total"]["samples"], told["total"]["failed"]) == (168, 1)
    assert told["percent"] == pytest.approx(100 / 168)
    assert told["undetermined"] == ""


def test_a_site_is_named_by_code_address_host_or_name(watched):
    names = ("4101000001", "http://www.yixian.invalid", "WWW.YIXIAN.INVALID", "乙县人民政府网站")
    assert {read(name).site.pk for name in names} == {watched.pk}


def test_several_or_none_are_told(watched, tree):
    make_site(tree.county, tree.city, watched.name, "http://b.invalid/")
    with pytest.raises(
        InputError, match=r"4101000001 http://www.yixian.invalid/、http://b.invalid/"
    ):
        read(watched.name)
    with pytest.raises(InputError, match="没有“丙县”"):
        read("丙县")


@pytest.mark.slow
def test_the_command_says_in_one_line_what_is_wrong(tmp_path):
    environment = {**os.environ, "XUNCHA_DATA": str(tmp_path), "XUNCHA_DATABASE": ""}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    # An office with nothing in it.
    (tmp_path / "xuncha.sqlite3").touch()
    for arguments, said in (
        (["丙县"], "没有“丙县”"),
        (["丙县", "--as-of", "昨天"], "不是日期"),
        (["丙县", "--as-of", "0001-01-01"], "1990 年至 2199 年"),
    ):
        run = subprocess.run(
            [sys.executable, "-m", "xuncha.cli", "week", *arguments],
            capture_output=True,
            encoding="utf-8",
            env=environment,
            timeout=300,
        )
        assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
        assert said in run.stderr
