"""The register of checks: names of the contract, evidence on everything, docs beside the code."""

import re
from importlib import resources

import pytest
from report_help import CHECKS_OF_THE_CONTRACT
from site_facts import AS_OF, WINDOWS, column, facts, guide, home, letter, letters, link

from xuncha.checks import CHECKS, run_checks
from xuncha.facts import (
    Activities,
    Certainty,
    ColumnKind,
    GuideElement,
    HomeUpdates,
    Identity,
    LinkVerdict,
    Outcome,
)
from xuncha.score.observations import OBSERVATIONS

BAD = facts(
    columns=(column("甲", ColumnKind.NEWS, None), column("乙", ColumnKind.OTHER, blank=True)),
    guides=(guide("取水许可", GuideElement.TIME, forms_not_offered=("申请表",)),),
    links=(link("http://www.shili.gov.cn/x", LinkVerdict.DEAD),),
    letters=letters(letter("甲", AS_OF.replace(year=2017, month=6), None, False)),
    surveys=Activities(None, None),
    identity=Identity(),
    home_updates=HomeUpdates(()),
)
STATES = {
    "good": facts(),
    "bad": BAD,
    "unreachable": facts(home=home(Outcome.TIMEOUT), probes=(), columns=(), labels=()),
}


def test_names_are_the_contracts_and_unique():
    folders = [check.folder for check in CHECKS]
    assert len(set(folders)) == len(folders)
    assert {check.name for check in CHECKS} <= set(CHECKS_OF_THE_CONTRACT)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.folder)
def test_every_check_has_a_readme_that_quotes_its_clause(check):
    readme = resources.files("xuncha.checks") / check.folder / "README.md"
    text = readme.read_text("utf-8")
    # The document the clause is from, one case that is a fault and one that only looks like it.
    assert re.search(r"国办(发|秘函)〔20\d\d〕\d+号", text)
    parts = dict(part.split("\n", 1) for part in text.split("\n## ")[1:])
    for heading in ("条文", "看什么", "成立的例子", "容易误判的例子"):
        assert len(parts[heading].strip()) > 15, heading
    seen = {n for n, known in OBSERVATIONS.items() if (known.folder or known.check) == check.folder}
    assert seen
    assert {name for name in seen if f"`{name}`" not in parts["看什么"]} == set()


@pytest.mark.parametrize("state", STATES)
def test_observations_are_known_to_rulebooks_and_carry_evidence(state):
    seen = run_checks(STATES[state], WINDOWS)
    assert seen
    for observation in seen:
        known = OBSERVATIONS[observation.name]
        assert observation.check == known.check
        assert observation.record_id, observation
        assert observation.at, observation
        assert set(observation.detail) <= {*known.details, "reason"}, observation


def test_nothing_of_an_unreachable_site_is_confirmed():
    seen = run_checks(STATES["unreachable"], WINDOWS)
    confirmed = {o.name for o in seen if o.certainty is not Certainty.UNKNOWN}
    assert confirmed <= {"domain_not_gov_cn", "dead_link"}


def test_the_same_facts_give_the_same_observations():
    assert run_checks(BAD, WINDOWS) == run_checks(BAD, WINDOWS)
