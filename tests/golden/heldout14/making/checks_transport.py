"""What a page that came over https asks for over http."""

from __future__ import annotations

from .checks_frames import home, single

SECURE = "https://www.chenghu-xian.invalid/"
PLAIN = "http://www.chenghu-xian.invalid"


def put(name: str, block: str, *asked: str, head: str = "", url: str = SECURE) -> None:
    single(f"transport/{name}", url, home(block, head), insecure=list(asked))


def build() -> None:
    put("picture_over_http", f'<img src="{PLAIN}/images/a.jpg">', f"{PLAIN}/images/a.jpg")
    put(
        "script_over_http",
        "",
        "http://s13.cnzz.com/z_stat.php?id=1",
        head='<script src="http://s13.cnzz.com/z_stat.php?id=1"></script>',
    )
    put(
        "sheet_over_http",
        "",
        f"{PLAIN}/css/a.css",
        head=f'<link rel="stylesheet" href="{PLAIN}/css/a.css">',
    )
    put(
        "frame_over_http",
        '<iframe src="http://i.tianqi.com/index.php?c=code"></iframe>',
        "http://i.tianqi.com/index.php?c=code",
    )
    put(
        "film_over_http",
        f'<video controls><source src="{PLAIN}/v/1.mp4" type="video/mp4"></video>',
        f"{PLAIN}/v/1.mp4",
    )
    put(
        "links_are_no_resources",
        f'<a href="{PLAIN}/a.html">旧版</a><a href="http://www.raohe-shi.gov.cn/"><img src="/images/s.png"></a>',
    )
    put(
        "names_are_no_resources",
        "",
        head=f'<link rel="canonical" href="{PLAIN}/"><link rel="alternate" href="{PLAIN}/rss.xml"><meta property="og:image" content="{PLAIN}/images/a.jpg">',
    )
    put(
        "vocabularies_are_no_resources",
        '<svg xmlns="http://www.w3.org/2000/svg"></svg><img src="//www.chenghu-xian.invalid/images/b.png"><img data-src="/images/c.png">',
    )
    put("commented_picture", f'<!-- <img src="{PLAIN}/images/old.jpg"> -->')
    put("page_that_came_over_http", f'<img src="{PLAIN}/images/a.jpg">', url=f"{PLAIN}/")
