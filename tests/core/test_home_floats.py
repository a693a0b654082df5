"""Boxes that drift over the home page, and names that only say how text flows around a picture."""

from __future__ import annotations

import pytest

from xuncha.read.home.signs import read_home_signs

URL = "http://www.shili.gov.cn/"


@pytest.mark.parametrize(
    "html",
    [
        '<div class="floatImg"><img src="/a.jpg"></div><p>县城新貌</p>',
        '<div class="news float_box"><a href="/1.html">要闻</a></div>',
        '<div id="floatAd" style="position:fixed"><a href="/a/">专题</a><a onclick="$(\'#floatAd\').fadeOut()">收起</a></div>',
    ],
)
def test_none(html: str) -> None:
    assert read_home_signs(html, (), URL).floats == ()


@pytest.mark.parametrize(
    "html",
    [
        '<div class="floatImg" style="position:absolute;left:0"><img src="/a.jpg"></div>',
        '<div id="float_div"><img src="/a.jpg"></div><script>new AdMove("float_div").Run();</script>',
        '<div id="codefans_net"><img src="/a.jpg"></div>',
    ],
)
def test_a_box_that_cannot_be_closed(html: str) -> None:
    assert len(read_home_signs(html, (), URL).floats) == 1
