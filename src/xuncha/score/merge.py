"""An office's own table (`extends: …`) laid over the table it builds on."""

from __future__ import annotations

from collections.abc import Mapping

from xuncha.score.fields import Faults
from xuncha.score.marked import Entry

# What an office table has to say for itself: it is another rulebook.
_OWN = ("id", "version", "document")
_MERGED = ("settings", "windows")


def merge_books(base: Entry, own: Entry, faults: Faults) -> Entry:
    """The office's fields over those of the base; rows are merged by id, new rows come last."""
    below, above = _mapping(base), _mapping(own)
    for name in _OWN:
        entry = above.get(name)
        if entry is None or not entry.written:
            faults.add(own, f"自己的指标集要有“{name}”", f"an office table needs its own '{name}'")
    same_id = above.get("id")
    if same_id is not None and "id" in below and same_id.written == below["id"].written:
        faults.add(
            same_id,
            "编号不能与所依据的指标集相同",
            "the id must differ from the table it extends",
        )
    merged = {**below, **above}
    for name in _MERGED:
        if name in below and name in above:
            merged[name] = _over(below[name], above[name])
    if "rows" in below and "rows" in above:
        merged["rows"] = _merge_rows(below, below["rows"], above["rows"], faults)
    merged.pop("extends", None)
    return Entry(merged, own.file, own.line)


def _merge_rows(base: Mapping[str, Entry], below: Entry, above: Entry, faults: Faults) -> Entry:
    if not isinstance(above.value, tuple):
        faults.add(above, "“rows”应是列表", "'rows' must be a list")
        return below
    assert isinstance(below.value, tuple)
    rows = {_id(row): _with_document(row, base) for row in below.value}
    seen: set[str] = set()
    for row in above.value:
        key = _id(row)
        if not key:
            faults.add(row, "这一行缺少“id”", "this row has no 'id'")
            continue
        if key in seen:
            faults.add(row, f"编号 {key} 重复", f"the id {key} is used twice")
        seen.add(key)
        rows[key] = _over(rows[key], row) if key in rows else row
    return Entry(tuple(rows.values()), above.file, above.line)


def _with_document(row: Entry, base: Mapping[str, Entry]) -> Entry:
    """A row of the base keeps the base's document number unless the office names another."""
    fields = _mapping(row)
    if "document" in fields or "document" not in base:
        return row
    return Entry({**fields, "document": base["document"]}, row.file, row.line)


def _over(below: Entry, above: Entry) -> Entry:
    if not isinstance(below.value, Mapping) or not isinstance(above.value, Mapping):
        return above
    merged = dict(below.value)
    for name, entry in above.value.items():
        # The windows of columns are merged one by one, everything else is replaced.
        both = name == "columns" and name in merged
        merged[name] = _over(merged[name], entry) if both else entry
    return Entry(merged, above.file, above.line)


def _mapping(entry: Entry) -> Mapping[str, Entry]:
    return entry.value if isinstance(entry.value, Mapping) else {}


def _id(row: Entry) -> str:
    entry = _mapping(row).get("id")
    return entry.written.strip() if entry is not None else ""
