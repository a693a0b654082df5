"""An office's own rulebook: its name stands in the evidence, not where its file lies."""

from pathlib import Path

import pytest
from django.conf import settings

from xuncha.facts import Site
from xuncha_platform.campaigns.queries.targets import round_settings
from xuncha_platform.campaigns.rules.rulebooks import for_core, own_text
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.jobs.rounds.plan import Target, Tasks
from xuncha_platform.jobs.rounds.service import create_round


@pytest.mark.parametrize("name", ["本单位评分表.yaml", "../../etc/评.yml", "字" * 120])
def test_the_file_is_called_as_the_office_called_it_and_stays_in_its_folder(db, name):
    text = own_text("census-2015").replace("id: census-2015", "id: ours")
    path = Path(for_core(name, text))
    assert path.stem == Path(name).stem[:60]
    assert path.resolve().is_relative_to((Path(settings.DATA) / "rulebooks").resolve())
    assert path.read_text("utf-8") == text
    # Another text of the same name is another file; the same text is written once.
    assert for_core(name, text + "\n# 改\n") != str(path)
    assert for_core(name, text) == str(path)


def test_evidence_says_the_name_of_the_rulebook_and_no_path(make_campaign, sites, tmp_path):
    text = own_text("census-2015").replace("id: census-2015", "id: ours")
    campaign = make_campaign(rulebook="本单位评分表.yaml", rulebook_text=text)
    assert rulebook_of(campaign).id == "ours"
    targets = [Target(Site(sites[0].url, sites[0].name))]
    round_ = create_round("评分表", targets, round_settings(campaign), tmp_path, hook="")
    task = Tasks(round_).of(round_.sites.first(), "2016-09-28T09:00:00+08:00")
    assert task.crawl.header.settings["rulebooks"] == ["本单位评分表.yaml"]
    # The judge, on this machine, is given the file itself.
    assert Path(task.rulebooks[0]).is_file()
