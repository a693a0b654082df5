"""没有看到的: what the inspection did not see, in sentences. Silence about it would be a lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from xuncha.checks.saying import content_unread
from xuncha.facts import Outcome, SiteFacts
from xuncha.outcome_words import OUTCOME_WORDS
from xuncha.punctuation import prose
from xuncha.report.words import reason_words

Report = Mapping[str, Any]


def unseen(report: Report, facts: SiteFacts) -> list[str]:
    """One sentence each; empty where nothing was left out."""
    said = (_of_home(facts), _of_crawl(report), _of_reading(report, facts), _of_people(report))
    return [prose(sentence) for part in said for sentence in part]


def _of_home(facts: SiteFacts) -> Iterator[str]:
    reason = content_unread(facts)
    if reason:
        yield f"{reason}。栏目、信件、办事指南等都没有看到,不等于没有。"


def _of_crawl(report: Report) -> Iterator[str]:
    coverage = report["coverage"]
    if coverage["probes"] == 0:
        yield "没有可用性监测数据,首页一周内打不开的比例没有核实。"
    if coverage["budget_exhausted"]:
        yield f"看了 {coverage['pages']} 页后达到页面数上限,其余页面没有看。"
    if coverage["unverified"]:
        yield (
            f"{coverage['unverified']} 个链接被对方拦截或没有得到确定结果,不算死链接,"
            "在 links.csv 中标为 blocked 或 unverified。"
        )
    for outage in coverage.get("own_network", ()):
        yield _of_outage(outage)
    if until := coverage.get("seen_until"):
        yield (
            f"监测时间点 {report['as_of']} 在检查网站({until})之后,期限内更新没有、信件答复没有,"
            "检查时还看不到,一律没有判断。日期写错了的,用 judge --as-of 重新评判;"
            "确实要看那一天的,到时再检查。"
        )
    if old := coverage.get("outdated_terms"):
        yield (
            f"词表里有 {old['terms']} 条(领导人姓名、职务等)只核对到 {old['as_of']},"
            "早于监测时间点一年以上,可能已有变动;没有查出不等于没有,查出的请先核对现任情况。"
        )
    for skipped in coverage["skipped"]:
        yield f"{skipped['count']} 个网址没有访问:{reason_words(skipped['reason'])}。"


def _of_outage(outage: Report) -> str:
    since, until = outage["since"], outage["until"]
    until = until[11:19] if until[:10] == since[:10] else until[:19].replace("T", " ")
    whose = "名单中的网站" if outage["side"] == "sites" else "外部网站"
    return (
        f"{since[:19].replace('T', ' ')} 至 {until},{outage['hosts']} 个{whose}同样"
        f"“{OUTCOME_WORDS[Outcome(outage['outcome'])]}”,没有一个有应答,"
        f"分不清是它们都打不开,还是检查所用的网络断了:其间没有结果的 {outage['void']} 次访问不算数,"
        "后来重新访问到的照常算;仍没有结果的请用浏览器打开核对,或换一个网络重新检查。"
    )


def _of_reading(report: Report, facts: SiteFacts) -> Iterator[str]:
    unknown = sum(1 for column in report["columns"] if column["state"] == "unknown")
    if unknown:
        yield f"{unknown} 个栏目的条目没有读到,没有判断是否更新。"
    unread = sum(1 for guide in facts.guides if not guide.readable)
    if unread:
        yield f"{unread} 个办事指南是图片或只有附件,要素没有判断。"
    if content_unread(facts):
        # Said once, of everything.
        return
    channels = (
        ("政务咨询", facts.letters.unreadable),
        ("调查征集", facts.surveys.unreadable),
        ("在线访谈", facts.interviews.unreadable),
        ("首页栏目", facts.home_updates.unreadable),
    )
    for name, reason in channels:
        if reason:
            yield f"{name}没有读到:{reason}。"


def _of_people(report: Report) -> Iterator[str]:
    manual = sum(1 for row in report["indicators"] if row["state"] == "manual")
    if manual:
        yield f"{manual} 项指标只能由人检查,本报告没有判断。"
    suspected = sum(1 for finding in report["findings"] if finding["state"] == "suspected")
    if suspected:
        yield f"{suspected} 处疑似问题等待人工确认,确认前不影响结论。"
