"""A Ray cluster of several machines, all in this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

# Ray's own tests wait half a minute for a machine: a busy one takes longer to begin.
PATIENCE = 300


@contextmanager
def clustered(monkeypatch: pytest.MonkeyPatch, folders: Sequence[Path | None]) -> Iterator[Any]:
    """A head without cores, and a machine of one core for each folder, which is for its temporary
    files; None: that of all."""
    monkeypatch.setenv("RAY_AUTH_MODE", "token")
    monkeypatch.setenv("RAY_AUTH_TOKEN", "0123456789abcdef" * 4)
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    import ray
    from ray.cluster_utils import Cluster

    class Patient(Cluster):
        def _wait_for_node(self, node: Any, timeout: float = PATIENCE) -> None:
            super()._wait_for_node(node, timeout)

        def wait_for_nodes(self, timeout: float = PATIENCE) -> None:
            super().wait_for_nodes(timeout)

    made = Patient(
        initialize_head=True,
        head_node_args={"num_cpus": 0, "include_dashboard": False},
    )
    made.machines = []
    for folder in folders:
        own = {} if folder is None else {"env_vars": {"TMPDIR": str(folder)}}
        if folder is not None:
            folder.mkdir()
        made.machines.append(made.add_node(num_cpus=1, **own))
    made.wait_for_nodes()
    try:
        yield made
    finally:
        ray.shutdown()
        made.shutdown()
