"""What was fetched from odd servers comes back from the evidence exactly as it was."""

from __future__ import annotations

import dataclasses
import gzip

from fetch_server import RawServer, response
from fetch_tools import fixed_now, run, settings
from test_evidence import COVERAGE, HEADER
from warcio.archiveiterator import ArchiveIterator

from xuncha.evidence.reader import Evidence
from xuncha.evidence.writer import EvidenceWriter
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

ODD = (
    b"HTTP/1.0 299 \xd5\xfd\xb3\xa3\r\n"
    b"Content-Type:text/html;charset=gbk\r\n"
    b"Content-Disposition: attachment; filename=\xb8\xbd\xbc\xfe.doc\r\n"
    b"X-Wire-Content-Length: 5\r\n"
    b": no name\r\n"
    b"X-Bare:\n"
    b"X-Controls: a\x0bb\x85c\r\n\r\n"
    b"body \xd5\xfd\xce\xc4\r\n\r\n"
)


def test_odd_answers_and_failures_come_back_whole(tmp_path):
    server = RawServer()
    server.answer("/odd", ODD, keep=False)
    server.answer("/gz", response(gzip.compress(b"page"), Content_Encoding="gzip"))
    server.answer("/moved", response(b"", "302 Found", Location="/gz"))
    server.answer("/none", b"", keep=False)
    client = Client(settings(), fixed_now)
    paths = ["/odd", "/gz", "/moved", "/none", "/missing"]
    fetched = run(
        client,
        *[Request(server.base + path) for path in paths],
        Request(server.base + "/gz", "HEAD"),
        Request("http://gone.invalid/"),
        Request("not a url\r\n\x00"),
    )
    client.close()
    server.close()
    path = tmp_path / "evidence.warc.gz"
    with EvidenceWriter(path, HEADER) as writer:
        for exchange in fetched:
            writer.write(exchange)
        writer.finish(COVERAGE)
    read = [dataclasses.replace(e, record_id="") for e in Evidence.open(path).exchanges()]
    assert read == fetched
    assert fetched[0].body.endswith(b"\r\n\r\n")
    with path.open("rb") as file:
        records = [r.rec_type for r in ArchiveIterator(file, check_digests="raise")]
    assert records.count("response") == 5
    assert records.count("metadata") == 4
