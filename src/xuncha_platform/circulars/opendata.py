"""Open data of a published campaign: rows with stable ids, and what each field means.

What is given out is what the circular's annexes print, and what it takes to recompute the draw.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite, Chosen
from xuncha_platform.circulars.models import Circular, CircularState
from xuncha_platform.web.tables.export import guarded

# field → (type, meaning); the columns of sites.csv in this order.
SITE_FIELDS: Mapping[str, tuple[str, str]] = {
    "id": ("text", "网站的固定编号:有网站标识码的即标识码,否则为 u- 加首页网址 SHA-256 的前 16 位"),
    "site_id_code": ("text", "网站标识码;没有则为空"),
    "name": ("text", "网站名称,以抽取时的登记为准"),
    "url": ("text", "首页网址,以抽取时的登记为准"),
    "region": ("text", "统计地区"),
    "level": ("text", "级别:national 国家级,province 省级,city 地市级,county 县级,township 乡镇级"),
    "chosen": ("text", "入选方式:drawn 抽中,forced 必抽,all 全部检查,listed 另列(不计入统计)"),
    "stratum": ("text", "抽取所在的层;未分层则为空"),
    "ticket": ("text", "抽签号:SHA-256(种子 ‖ 标识码或网址);每层取最小的若干个"),
    "verdict": ("text", "结论:pass 合格,fail 不合格,undetermined 无法核实"),
    "reasons": ("text", "不合格原因,以;分隔"),
    "sentence": ("text", "扣分说明"),
    "explanation": ("text", "无法核实的原因"),
}
REGION_FIELDS: Mapping[str, tuple[str, str]] = {
    "name": ("text", "统计地区"),
    "level": ("text", "该地区第一个网站的级别"),
    "sampled": ("number", "抽查网站数"),
    "failing": ("number", "不合格网站数"),
    "undetermined": ("number", "无法核实网站数"),
    "pass_rate": (
        "number",
        "合格率(%):合格 ÷ (合格 + 不合格),无法核实的不在其中;四舍五入到两位小数",
    ),
}
# The files of the draw as `xuncha draw` takes and writes them: name → the field of DrawFiles.
DRAW_FILES = {
    "list.csv": "population_csv",
    "must.csv": "must_csv",
    "exclude.csv": "exclude_csv",
    "sample.csv": "sample_csv",
}


def published() -> QuerySet[Circular]:
    """The circulars everybody may read, the newest first."""
    rows = Circular.objects.filter(state=CircularState.PUBLISHED)
    return rows.select_related("campaign").order_by("-published_at")


def found(slug: str) -> Circular:
    """A published circular by the fixed part of its address; Http404 for any other."""
    circular: Circular = get_object_or_404(published(), slug=slug)
    return circular


def summary(circular: Circular) -> dict[str, Any]:
    """What a list says of a campaign."""
    campaign = circular.campaign
    return {
        "id": circular.slug,
        "title": circular.title,
        "document_number": circular.document_number,
        "issuer": circular.issuer,
        "published_at": circular.published_at,
        "kind": campaign.kind,
        "period": campaign.period,
        "as_of": campaign.as_of,
        "rulebook": campaign.rulebook,
        "rulebook_version": campaign.rulebook_version,
    }


def detail(circular: Circular) -> dict[str, Any]:
    """A campaign with its figures, how its sample was drawn, and what was corrected since."""
    campaign = circular.campaign
    document = document_of(campaign)
    return {
        **summary(circular),
        **{name: document[name] for name in ("sampled", "failing", "undetermined", "pass_rate")},
        "regions": [{name: row.get(name) for name in REGION_FIELDS} for row in document["regions"]],
        "draw": {
            "rate": campaign.rate,
            "strata": campaign.strata,
            "seed": campaign.seed,
            "seed_sha256": campaign.seed_digest,
            "seed_committed_at": campaign.seed_committed_at,
            "list_sha256": campaign.list_digest,
            "drawn_at": campaign.drawn_at,
        },
        "manifest_sha256": campaign.manifest_sha256,
        "errata": [
            {"text": one.text, "reason": one.reason, "at": one.at}
            for one in circular.errata.order_by("at")
        ],
    }


def sites(campaign: Campaign) -> Iterator[dict[str, Any]]:
    """A row a site, in the order of the list; sites that were left out are not in it."""
    rows = campaign.sites.filter(chosen__in=[*COUNTED, Chosen.LISTED]).select_related("current")
    for row in rows.defer("current__report").order_by("position", "id"):
        yield _site(row)


def _site(row: CampaignSite) -> dict[str, Any]:
    result = row.current
    problem = result.problem if result else ""
    judged = None if problem else result
    return {
        "id": stable_id(row.snapshot),
        "site_id_code": row.snapshot.get("site_id_code") or "",
        "name": row.snapshot.get("name") or "",
        "url": row.snapshot.get("url") or "",
        "region": row.region_name,
        "level": row.snapshot.get("level") or "",
        "chosen": row.chosen,
        "stratum": row.stratum,
        "ticket": row.ticket,
        "verdict": judged.verdict if judged else "undetermined",
        "reasons": judged.reasons if judged else [],
        "sentence": judged.sentence if judged else "",
        "explanation": judged.explanation if judged else problem,
    }


def stable_id(snapshot: Mapping[str, Any]) -> str:
    """The same in every campaign, as long as the site keeps its code, or its address."""
    code = snapshot.get("site_id_code")
    if code:
        return str(code)
    return f"u-{hashlib.sha256(str(snapshot.get('url', '')).encode()).hexdigest()[:16]}"


def as_csv(rows: Iterator[dict[str, Any]], fields: Mapping[str, Any]) -> str:
    """A table that Excel opens: mark, header, no formulas."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(fields)
    for row in rows:
        writer.writerow([guarded(_cell(row[name])) for name in fields])
    return "\ufeff" + text.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return ";".join(str(one) for one in value)
    return "" if value is None else value


def dictionary() -> list[dict[str, str]]:
    """Every field of every table: what it is and what it means."""
    tables = {"sites": SITE_FIELDS, "regions": REGION_FIELDS}
    return [
        {"table": table, "field": name, "type": kind, "meaning": meaning}
        for table, fields in tables.items()
        for name, (kind, meaning) in fields.items()
    ]
