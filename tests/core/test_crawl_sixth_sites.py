"""What the sixth series of blind sites (tests/blindsites) brought to light in the crawl."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from crawl_server import WebSite, crawl_one, serving, verdicts_of

from xuncha.facts import LinkVerdict

ROWS = [
    {"title": "关于做好校车安全检查的通知", "url": "/info/1.htm", "pubDate": "2019-09-30 09:32"},
    {"title": "关于开展义务植树活动的公告", "url": "/info/2.htm", "pubDate": "2019-08-14 09:32"},
]


def drawn(rows: list[dict[str, str]]) -> str:
    data = json.dumps(rows, ensure_ascii=False)
    script = "for(var i=0;i<data.length;i++){document.getElementById('l').innerHTML+=row(data[i]);}"
    return f"<title>通知公告</title><ul id='l'></ul><script>var data = {data};{script}</script>"


@pytest.mark.slow
def test_articles_of_a_list_that_a_script_draws_are_read(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/tzgg/")
        site.page("/tzgg/", drawn(ROWS))
        site.page("/info/1.htm", "<h1>关于做好校车安全检查的通知</h1><a href='/gone.html'>附则</a>")
        site.page("/info/2.htm", "<h1>关于开展义务植树活动的公告</h1>")
        evidence = crawl_one(site.base + "/", tmp_path)
    assert verdicts_of(evidence)["/gone.html"].verdict is LinkVerdict.DEAD
