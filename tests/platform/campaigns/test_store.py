"""Results handed over through a store: machines that share no folder with the office."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from tests.platform.campaigns.test_running import (  # noqa: F401  # fixtures
    SETTINGS,
    campaign,
    province,
    work,
)
from xuncha.report.observed import read_observed
from xuncha.round import EVIDENCE
from xuncha.runners.publish import NotWhole
from xuncha_platform.campaigns.models import PassState
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.queries.manifest import files_of
from xuncha_platform.campaigns.services import running
from xuncha_platform.jobs.models import Job

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation whose cluster hands over through this folder."""
    monkeypatch.setenv("XUNCHA_ENGINE", "ray:10.0.0.1:6379")
    monkeypatch.setenv("XUNCHA_STORE", (tmp_path / "store").as_uri() + "/")
    return tmp_path / "store"


@pytest.mark.slow
def test_results_come_home_and_land_as_any_others(campaign, inspector, store):  # noqa: F811
    run = running.start(inspector, campaign, SETTINGS)
    assert run.round.store.startswith(store.as_uri())
    # The cluster is not here; who works for it writes to the store all the same.
    Job.objects.update(needs="")
    work()
    run.refresh_from_db()
    assert run.state == PassState.DONE
    for row in campaign.sites.select_related("current"):
        result = row.current
        assert result.problem == ""
        folder = result_folder(result)
        content = (folder / EVIDENCE).read_bytes()
        assert result.evidence_sha256 == hashlib.sha256(content).hexdigest()
        # What the freeze seals and what decisions are laid over is at hand.
        assert all(files_of(result).values())
        assert read_observed(folder) is not None
    assert not [path for path in store.rglob("*") if path.is_file()]


@pytest.mark.slow
def test_a_store_that_loses_a_result_costs_a_try(campaign, inspector, store, monkeypatch):  # noqa: F811
    from xuncha.runners import bringing

    bring, lost = bringing.bring, []

    def loses_the_first(address: str, folder: Path) -> None:
        if not lost:
            lost.append(address)
            raise NotWhole("gone")
        bring(address, folder)

    monkeypatch.setattr(bringing, "bring", loses_the_first)
    monkeypatch.setattr("xuncha_platform.jobs.rounds.store.backoff", lambda _: timedelta())
    run = running.start(inspector, campaign, SETTINGS)
    Job.objects.update(needs="")
    work()
    run.refresh_from_db()
    assert run.state == PassState.DONE
    assert len(lost) == 1
    assert [row.current.problem for row in campaign.sites.select_related("current")] == [""] * 3
