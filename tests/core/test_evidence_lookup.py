"""Single records are found again, and handed on as a WARC file of their own."""

import io

import pytest
from test_evidence import COVERAGE, FAILED, HEADER, PAGE
from warcio.archiveiterator import ArchiveIterator

from xuncha.errors import InputError
from xuncha.evidence.lookup import cut_out, find_exchanges
from xuncha.evidence.writer import EvidenceWriter
from xuncha.punctuation import prose


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "evidence.warc.gz"
    writer = EvidenceWriter(path, HEADER)
    ids = [writer.write(PAGE), writer.write(FAILED)]
    writer.finish(COVERAGE)
    return path, ids


def test_a_record_is_found_by_its_id_and_by_its_address(written):
    path, (page, failed) = written
    (by_id,) = find_exchanges(path, record_ids=[page])
    assert (by_id.record_id, by_id.body) == (page, PAGE.body)
    (by_url,) = find_exchanges(path, urls=[by_id.url])
    assert by_url == by_id
    assert [e.record_id for e in find_exchanges(path, [page, failed])] == [page, failed]
    assert find_exchanges(path, record_ids=["<urn:uuid:nobody>"]) == ()


def test_a_cut_out_record_is_a_warc_file_of_its_own(written):
    path, (page, _) = written
    records = [
        record.rec_headers.get_header("WARC-Record-ID").strip("<>")
        for record in ArchiveIterator(io.BytesIO(cut_out(path, [page])))
    ]
    assert records == [page]
    whole = path.read_bytes()
    assert cut_out(path, [page]) in whole


def test_a_damaged_or_missing_file_is_one_clear_line(written, tmp_path):
    path, (page, _) = written
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(InputError, match="损坏"):
        find_exchanges(path, ["<urn:uuid:nobody>"])
    missing = tmp_path / "missing.warc.gz"
    with pytest.raises(InputError) as refused:
        cut_out(missing, [page])
    # Nothing stands right behind the path, which would be taken for a part of it.
    assert prose(str(refused.value)) == f"证据文件读不出来（没有这个目录或文件）：{missing}。"
