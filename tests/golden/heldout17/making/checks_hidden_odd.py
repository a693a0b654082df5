"""Links out of sight in ways that the earlier sets lack, and boxes that open."""

from __future__ import annotations

from .checks_frames import ODD, script
from .checks_hidden import BAD, BAD_URLS, FIRM_LINKS, FIRM_URLS, LINKS, PARTNERS, put, sheet


def odd_guilty() -> None:
    put(
        ODD,
        "by_a_rule_for_all_screens",
        f'<div class="yl">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet("@media screen{.yl{display:none}}"),
    )
    put(
        ODD,
        "by_a_rule_in_a_layer",
        f'<div class="yl2">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet("@layer base{.yl2{position:absolute;left:-8000px}}"),
    )
    put(
        ODD,
        "by_the_attribute_of_its_data",
        f'<div data-k="7">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet('[data-k="7"]{display:none}'),
    )
    put(
        ODD,
        "brother_of_the_foot",
        f'<div id="zj"></div><div class="q">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet("#zj + .q{position:absolute;top:-5000px}"),
    )
    put(
        ODD,
        "by_two_classes_at_once",
        f'<div class="box out">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet(".box{width:300px}.box.out{display:none!important}"),
    )
    put(
        ODD,
        "scaled_to_nothing",
        f'<div style="transform:scale(0);position:absolute">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    put(
        ODD,
        "clipped_to_a_point",
        f'<div style="position:absolute;clip:rect(0 0 0 0)">{LINKS}</div>',
        BAD_URLS,
    )
    put(ODD, "a_hundredth_seen_through", f'<div style="opacity:.01">{LINKS}</div>', BAD_URLS)
    put(
        ODD,
        "one_point_by_one",
        f'<div style="width:1px;height:1px;overflow:hidden">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    put(
        ODD,
        "left_by_a_sum",
        f'<div style="position:absolute;left:calc(-100vw - 500px)">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    put(ODD, "dialog_that_nothing_opens", f"<dialog>{FIRM_LINKS}</dialog>", FIRM_URLS)
    put(
        ODD,
        "of_no_greatest_height",
        f'<div style="max-height:0;overflow:hidden">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        ODD,
        "not_visible_at_the_end_of_an_article",
        f'<p style="visibility:hidden;line-height:0">{LINKS}</p>',
        BAD_URLS,
    )
    put(
        ODD,
        "pushed_by_its_own_translation",
        f'<div style="position:absolute;translate:-300vw 0">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        ODD,
        "points_of_commas_that_are_links",
        "<p>"
        + "，".join(
            f'县里要求做好防汛<a href="{u}" style="font-size:0;color:#fff">{t}</a>' for u, t in BAD
        )
        + "。</p>",
        BAD_URLS,
    )


def odd_innocent() -> None:
    put(
        ODD,
        "dialog_that_a_button_opens",
        f'<button onclick="document.getElementById(\'dw\').showModal()">合作单位</button><dialog id="dw"><ul>{PARTNERS}</ul></dialog>',
        [],
    )
    put(
        ODD,
        "popover_with_its_button",
        f'<button popovertarget="hz">合作单位</button><div id="hz" popover><ul>{PARTNERS}</ul></div>',
        [],
    )
    put(
        ODD,
        "details_with_a_summary",
        f"<details><summary>友情链接</summary><ul>{PARTNERS}</ul></details>",
        [],
    )
    put(
        ODD,
        "cloaked_until_the_program_runs",
        f'<div id="app" v-cloak><ul>{PARTNERS}</ul></div>',
        [],
        head=sheet("[v-cloak]{display:none}")
        + '<script src="/u/cms/www/js/vue.min.js"></script>'
        + script("window.onload=function(){new Vue({el:'#app'})}"),
    )
    put(
        ODD,
        "panel_of_tabs_by_its_role",
        f'<div role="tablist"><button role="tab" aria-controls="p2">企业</button></div><div id="p2" role="tabpanel" hidden><ul>{PARTNERS}</ul></div>',
        [],
    )
    put(
        ODD,
        "menu_under_the_mouse_by_sight",
        f'<div class="yqlj"><span>相关链接</span><ul class="sub">{PARTNERS}</ul></div>',
        [],
        head=sheet(
            ".yqlj .sub{visibility:hidden;opacity:0;position:absolute}.yqlj:hover .sub{visibility:visible;opacity:1}"
        ),
    )
    put(
        ODD,
        "slides_that_fade",
        f'<div class="fade-box"><ul class="item">{PARTNERS}</ul></div>',
        [],
        head=sheet(
            ".fade-box .item{opacity:0;transition:opacity .6s}.fade-box .item.active{opacity:1}"
        ),
    )
    put(
        ODD,
        "only_where_no_scripts_run",
        f'<ul class="js-hide">{PARTNERS}</ul>',
        [],
        head=sheet(".js .js-hide{display:none}"),
    )
    put(
        ODD,
        "opens_when_it_has_the_keys",
        f'<div class="k"><a href="#k">单位网站</a><ul>{PARTNERS}</ul></div>',
        [],
        head=sheet(".k ul{display:none}.k:focus-within ul{display:block}"),
    )
    put(
        ODD,
        "waits_for_its_picture",
        f'<div class="lazyload"><ul>{PARTNERS}</ul></div>',
        [],
        head=sheet(".lazyload{opacity:0}.lazyloaded{opacity:1}"),
    )
    put(
        ODD,
        "small_print_of_partners",
        f'<div style="font-size:10px;line-height:12px;color:#999"><ul>{PARTNERS}</ul></div>',
        [],
    )
    put(
        ODD,
        "letters_of_a_white_foot_on_blue",
        f'<div style="background:#1e50a2"><ul style="color:#fff">{PARTNERS}</ul></div>',
        [],
    )
    put(
        ODD,
        "only_on_narrow_screens",
        f'<div class="m-only"><ul>{PARTNERS}</ul></div>',
        [],
        head=sheet(
            ".m-only{display:none}@media screen and (max-width:768px){.m-only{display:block}}"
        ),
    )
    put(
        ODD,
        "words_moved_out_and_a_picture_behind",
        '<h2 style="text-indent:-999em;background:url(/u/t.png)"><a href="http://www.chfc.example/">纺织博览会</a></h2>',
        [],
    )


def build() -> None:
    odd_guilty()
    odd_innocent()
