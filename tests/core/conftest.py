"""What several files of the core's tests run against."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from bad_input_tools import good_site
from crawl_server import WebSite, serving


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of an S3-compatible store on this machine."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    import fsspec

    # An earlier test's store was at another port, and what the stores of one process hold is one.
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    name = f"evidence-{uuid4().hex}"
    fsspec.filesystem("s3", skip_instance_cache=True).mkdir(name)
    try:
        yield f"s3://{name}/2026-q1"
    finally:
        server.stop()


@pytest.fixture
def temporary() -> Iterator[Path]:
    """Where temporary files go; not below pytest's own, where sockets could have no names."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def good() -> Iterator[WebSite]:
    """A site with nothing wrong, on this machine."""
    made = good_site()
    with serving(made):
        yield made
