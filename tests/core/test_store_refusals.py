"""A store that is full, has no such bucket or key, or keeps half of a file: said in one line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from xuncha.runners import telling
from xuncha.runners.patience import HOPELESS, Patience
from xuncha.runners.publish import bring, opened, publish

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
REFUSALS = {
    "full": (507, "XMinioStorageFull"),
    "key": (403, "InvalidAccessKeyId"),
    "rights": (403, "AccessDenied"),
    "quota": (403, "QuotaExceeded"),
}


class Refusing(BaseHTTPRequestHandler):
    """Answers everything with one error of S3."""

    protocol_version = "HTTP/1.1"

    def refuse(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, code = self.server.refusal  # type: ignore[attr-defined]
        text = f"<Error><Code>{code}</Code><Message>said\nby the store</Message></Error>"
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = refuse

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
    import fsspec

    fsspec.get_filesystem_class("s3").clear_instance_cache()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "site"
    made.mkdir()
    (made / "evidence.warc.gz").write_bytes(b"e" * 100_000)
    (made / "report.json").write_text("{}", encoding="utf-8")
    return made


@pytest.mark.parametrize(
    ("why", "said", "is_waited_for"),
    [
        ("full", "腾出空间", True),
        ("quota", "腾出空间", True),
        ("key", "AWS_SECRET_ACCESS_KEY", False),
        ("rights", "权限", False),
    ],
)
def test_what_a_store_refuses_is_said_in_one_line(
    refusing: ThreadingHTTPServer, folder: Path, why: str, said: str, is_waited_for: bool
) -> None:
    refusing.refusal = REFUSALS[why]  # type: ignore[attr-defined]
    for work in (
        lambda: publish(folder, "s3://bucket/1"),
        lambda: bring("s3://bucket/1", folder.parent / "home"),
    ):
        with pytest.raises(Exception) as refused:  # noqa: PT011
            work()
        error = refused.value
        assert isinstance(error, HOPELESS) != is_waited_for
        for line in (
            telling.not_published("s3://bucket/1", error),
            telling.store_away("s3://bucket/1", error),
            telling.not_brought("s3://bucket/1", error),
        ):
            assert said in line
            assert "\n" not in line
    assert (folder / "evidence.warc.gz").exists()
    assert not (folder.parent / "home").exists()


def test_a_bucket_that_is_not_there_is_not_made(bucket: str, folder: Path) -> None:
    with pytest.raises(FileNotFoundError) as refused:
        publish(folder, "s3://mistyped-bucket/1")
    assert "桶" in telling.not_published("s3://mistyped-bucket/1", refused.value)
    store, _ = opened(bucket)
    assert not store.exists("mistyped-bucket")


def test_a_file_of_which_half_was_kept_is_sent_again(
    bucket: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A gateway before the store broke off and said that all was well."""
    store, root = opened(f"{bucket}/1")
    put, cut = store.put_file, []

    def halves_the_first(local: str, remote: str) -> None:
        if not cut:
            cut.append(remote)
            half = folder.parent / "half"
            half.write_bytes(Path(local).read_bytes()[:50_000])
            local = str(half)
        put(local, remote)

    monkeypatch.setattr(store, "put_file", halves_the_first)
    Patience().do(lambda: publish(folder, f"{bucket}/1"), bucket)
    assert cut
    home = folder.parent / "home"
    bring(f"{bucket}/1", home)
    assert (home / "evidence.warc.gz").read_bytes() == b"e" * 100_000
    assert (home / "report.json").exists()
    store.invalidate_cache()
    assert store.find(root) == []
