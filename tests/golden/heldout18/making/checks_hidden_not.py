"""Links out of sight for good reasons, as saved pages, templates and fixtures show them."""

from __future__ import annotations

from .checks_frames import HOME, home, script, sheet, single

PARTNERS = (
    ("http://www.jcfcw.example/", "霁川房产网"),
    ("http://www.lptour.example/", "柳坪旅游"),
    ("https://www.jcnsh.example/", "霁川农商银行"),
    ("http://www.jcgas.example/", "霁川燃气"),
    ("http://www.xhqc.example/", "新华汽车站"),
    ("http://www.jcwater.example/", "霁川水务"),
    ("http://www.lshb.example/", "绿水环保"),
)
ROW = "".join(f'<a href="{url}" target="_blank">{name}</a>' for url, name in PARTNERS)
ITEMS = "".join(f'<li><a href="{url}" target="_blank">{name}</a></li>' for url, name in PARTNERS)
OPTIONS = "".join(f'<option value="{url}">{name}</option>' for url, name in PARTNERS)
STATE = '<li><a href="http://www.sc.gov.cn/">省政府</a></li><li><a href="http://www.gov.cn/">中国政府网</a></li>'


def put(name: str, block: str, head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=[])


def friends() -> None:
    put(
        "choices_that_open_sites",
        f"""<select onchange="if(this.value!='相关网站')window.open(this.value)"><option selected="selected">相关网站</option>{OPTIONS}</select>""",
    )
    tabs = "".join(
        f'<li class="bn__item"><a href="#">{t}</a></li>'
        for t in ("部委网站", "市直部门", "房产服务")
    )
    put(
        "lists_of_which_one_is_active",
        f'<div class="bn__tabs"><ul class="bn__list">{tabs}</ul></div><div class="bn__tab-content"><ul class="bn__list active">{STATE}</ul><ul class="bn__list"><li><a href="##">暂无</a></li></ul><ul class="bn__list">{ITEMS}</ul></div>',
        head=sheet(
            ".bn__tab-content .bn__list{display:none}.bn__tab-content .bn__list.active{display:block}"
        ),
    )
    put(
        "switched_by_the_mouse_and_a_number",
        f"""<div class="zt"><ul><li class="current" onmouseover="selectSwtich('',this,'aaa',0,'current')"><a href="#">专题</a></li><li onmouseover="selectSwtich('',this,'aaa',1,'current')"><a href="#">友情链接</a></li></ul></div><div id="aaa0"><a href="/zt/1.shtml">秋收</a></div><div id="aaa1" class="con fl" style="display: none"><ul>{ITEMS}</ul></div>"""
        + script(
            "function selectSwtich(p,self,pre,n,cls){var t=self.parentNode.getElementsByTagName('li');for(i=0;i<t.length;i++){t[i].className='';if(document.getElementById(pre+i)!=null){document.getElementById(pre+i).style.display='none';}}self.className=cls;document.getElementById(pre+n).style.display='block';}"
        ),
    )
    put(
        "second_pane_of_a_tab",
        f'<div class="tab linktab"><ul class="tab_menu"><li class="current">政府部门网站</li><li>公共服务单位网站</li></ul><div class="tab_content"><div><ul>{STATE}</ul></div><div class="hide"><ul>{ITEMS}</ul></div></div></div>',
        head=sheet(".hide{display:none}"),
    )
    names = "".join(f'<dl><a target="_blank" href="{u}">{n}</a></dl>' for u, n in PARTNERS)
    put(
        "list_under_a_heading_that_opens",
        f'<div class="navLink"><ul class="navUl"><li class="L1"><h3><a target="_blank">本地网站<i></i></a></h3><div class="navList"><ol>{names}</ol></div></li></ul></div>',
        head=sheet(
            ".navUl .navList{display:none;position:absolute;bottom:40px}.navUl li:hover .navList{display:block}"
        ),
    )
    put(
        "opened_by_a_name_that_is_put_together",
        f"""<span id="prlink" onClick="chengstate('link')">友情链接</span><ul id="itemlink" style="display:none">{ITEMS}</ul>"""
        + script(
            "function chengstate(n){var o=document.getElementById('item'+n);o.style.display=(o.style.display=='none')?'':'none';}"
        ),
    )
    put(
        "folded_with_its_summary",
        f"<details><summary>友情链接</summary><ul>{ITEMS}</ul></details>",
    )
    put(
        "folded_to_no_height",
        f'<div class="acc"><h4 class="acc-t">合作单位</h4><div class="acc-b"><ul>{ITEMS}</ul></div></div>',
        head=sheet(
            ".acc-b{max-height:0;overflow:hidden;transition:max-height .3s}.acc.open .acc-b{max-height:400px}"
        ),
    )
    put(
        "shown_while_a_box_is_ticked",
        f'<input type="radio" name="t" id="t1" checked><label for="t1">政府</label><input type="radio" name="t" id="t2"><label for="t2">便民</label><div class="p p1"><ul>{STATE}</ul></div><div class="p p2"><ul>{ITEMS}</ul></div>',
        head=sheet(".p{display:none}#t1:checked~.p1,#t2:checked~.p2{display:block}"),
    )
    put(
        "panes_by_an_attribute",
        f'<div class="button-tab" tab-target="a">政府网站</div><div class="button-tab" tab-target="b">便民网站</div><div tab="a"><ul>{STATE}</ul></div><div tab="b" hidden><ul>{ITEMS}</ul></div>'
        + script(
            "function mc(e){var t=document.querySelectorAll('[tab]');for(var i=0;i<t.length;i++){t[i].hidden=true;}document.querySelector('[tab=\"'+e.getAttribute('tab-target')+'\"]').hidden=false;}var els=document.getElementsByClassName('button-tab');for(var i=0;i<els.length;i++){els[i].onclick=function(){mc(this)};}"
        ),
    )


def windows() -> None:
    put(
        "window_of_leaving",
        '<a id="hash" data-toggle="modal" href="#myModal"></a><div id="myModal" class="modal hide fade" tabindex="-1" role="dialog" aria-hidden="true"><div class="modal-body"><p>您访问的链接即将离开“霁川县人民政府”网站 是否继续？</p><p id="outurl" style="display:none"></p></div><div class="modal-footer"><button data-dismiss="modal">放弃</button><a class="btn" href="http://www.jcfcw.example/">继续访问</a></div></div>',
        head=sheet(".hide{display:none}.fade{opacity:0}"),
    )
    put(
        "code_to_be_scanned",
        f"""<a href="http://weibo.com/jcfb" onmouseover="display()" onmouseout="disappear()"><img src="/u/wb.jpg"></a><div id="link" onmouseover="display()" onmouseout="disappear()" style="display:none"><img src="/u/ewm.jpg">{ROW}</div>"""
        + script(
            'function display(){document.getElementById("link").style.display="block";}function disappear(){document.getElementById("link").style.display="none";}'
        ),
    )
    put(
        "panes_beside_the_page",
        f'<div class="suspension"><div class="a a-qrcode">扫码</div><div class="a a-serv">服务</div><div class="d d-qrcode" style="display:none"><img src="/u/q.png"></div><div class="d d-serv" style="display:none">{ROW}</div></div>'
        + script(
            '$(document).on("mouseenter",".suspension .a",function(){var s=$(".suspension");if($(this).hasClass("a-serv")){s.find(".d-serv").show().siblings(".d").hide();}});'
        ),
    )
    put(
        "menu_of_telephones_from_the_right",
        f'<a class="menu-btn" href="#"></a><nav class="cbp-spmenu cbp-spmenu-right"><ul>{STATE}{ITEMS}</ul></nav>'
        + script(
            '$(".menu-btn").click(function(){$(".cbp-spmenu").toggleClass("cbp-spmenu-open");});'
        ),
        head=sheet(
            ".cbp-spmenu{position:fixed;width:240px;height:100%}.cbp-spmenu-right{right:-240px}.cbp-spmenu-right.cbp-spmenu-open{right:0}"
        ),
    )
    put(
        "menu_of_the_one_who_is_in",
        '<div class="htr"><a href="javascript:;" class="htr_name"><p>欢迎您</p><i></i></a><ul class="user_memu" style="display:none"><li><a href="http://uc.scsso.example/my/">个人中心</a></li><li><a href="http://uc.scsso.example/set">帐号设置</a></li><li><a href="http://uc.scsso.example/out">退出</a></li></ul></div>',
    )
    put(
        "words_in_another_language",
        '<span data-i18n-lang="zh">本平台由<a href="http://www.jcsoft.example/">霁川软件</a>建设。</span><span data-i18n-lang="en" style="display:none">Built by <a href="http://www.jcsoft.example/">Jichuan Software</a> and <a href="http://www.lptour.example/">Liuping Tour</a>.</span>',
    )


def slides_and_prints() -> None:
    pictures = "".join(
        f"<tr><td><a href='{u}' target='_blank'><img src='/u/l{n}.gif' alt='{t}'></a></td></tr>"
        for n, (u, t) in enumerate(PARTNERS)
    )
    put(
        "pane_that_scrolls_upwards",
        f'<DIV id="u_u12_demo" style="OVERFLOW:hidden; HEIGHT:242px; COLOR:#ffffff"><TABLE><TR><TD id="u_u12_demo1"><table>{pictures}</table></TD></TR><TR><TD id="u_u12_demo2">&nbsp;</TD></TR></TABLE></DIV>'
        + script(
            'var sp=40;function mq(){var d=document.getElementById("u_u12_demo");d.scrollTop++;}document.getElementById("u_u12_demo2").innerHTML=document.getElementById("u_u12_demo1").innerHTML;setInterval(mq,sp);'
        ),
    )
    slides = "".join(
        f'<div class="swiper-slide{dup}"><a href="{u}">{t}</a></div>'
        for dup in (" swiper-slide-duplicate", "", " swiper-slide-duplicate")
        for u, t in PARTNERS[:4]
    )
    put(
        "slides_and_their_copies",
        f'<div class="swiper-container" style="overflow:hidden;width:1200px"><div class="swiper-wrapper" style="transform:translate3d(-4800px,0px,0px);transition-duration:0ms">{slides}</div></div>',
    )
    put(
        "row_of_pictures_that_runs",
        f"""<div class="linkbox"><ul id="ex03">{"".join(f"<li><a href='{u}' title='{t}'><img src='/u/k.jpg'></a></li>" for u, t in PARTNERS)}</ul></div>"""
        + script(
            "$(document).ready(function(){$('#ex03').bxCarousel({display_num:6,move:1,auto:1});});"
        ),
    )
    put(
        "for_the_paper_alone",
        f'<div class="only-print">本页所引网站：{ROW}</div>',
        head=sheet("@media screen{.only-print{display:none}}"),
    )


def seen_after_all() -> None:
    put("two_pixels_to_the_left", f'<div style="position:absolute;left:-2px">{ROW}</div>')
    put(
        "brought_back_by_what_follows",
        f'<div style="position:absolute;left:-9999px;left:0">{ROW}</div>',
    )
    put("shown_by_what_follows", f'<div style="display:none;display:block">{ROW}</div>')
    put("important_and_shown", f'<div style="display:none;display:block!important">{ROW}</div>')
    put(
        "seen_within_what_is_not",
        f'<div style="visibility:hidden"><div style="visibility:visible">{ROW}</div></div>',
    )
    put("closed_by_what_is_around", f'<section><div style="display:none"><span></section>{ROW}')
    put("paragraph_left_open", f'<div style="display:none"><p>提示</div>{ROW}')
    put(
        "words_within_an_address",
        f"<div style=\"background:url('data:image/svg+xml,x;display:none;')\">{ROW}</div>",
    )
    put("shown_by_the_first_style", f'<div style="display:block" style="display:none">{ROW}</div>')
    icons = "".join(
        f'<a href="{u}" style="font-size:0">{t}<svg width="20" height="20"></svg></a>'
        for u, t in PARTNERS
    )
    put("drawings_instead_of_words", f'<div class="lk">{icons}</div>')


def own_and_others() -> None:
    put(
        "offices_of_the_county",
        '<div style="display:none"><a href="http://fgj.jichuan-xian.invalid/">发改局</a><a href="http://czj.jichuan-xian.invalid/">财政局</a><a href="http://jyj.jichuan-xian.invalid/">教育局</a></div>',
    )
    put(
        "marks_of_the_article",
        "<span style='display:none'>"
        + "".join(
            f'<a href="/tag/{n}/" rel="tag">{t}</a> '
            for n, t in enumerate(("粮食", "收购", "秋收"))
        )
        + "</span>",
    )
    put(
        "maker_of_the_menu",
        '<p style="display:none"><a href="http://www.css4menu.example/">CSS4 Menu Top css4menu.example</a></p>',
    )
    put(
        "counters_in_the_foot",
        '<div style="display:none;"><script src="http://js.tongji.linezing.com/2972000/tongji.js"></script><script src="http://s17.cnzz.com/stat.php?id=2896000&web_id=2896000&show=pic"></script><a href="https://www.cnzz.com/stat/website.php?web_id=2896000">站长统计</a></div>',
    )
    put("notes_that_nobody_sees", f"<!--div style='display:none'>{ROW}</div-->")
    put(
        "field_with_code_to_be_copied",
        f'<textarea rows="3"><div style="left:-9999px">{ROW}</div></textarea>',
    )
    put(
        "way_to_the_text",
        '<p class="sr-only"><a href="#content" title="跳到正文">跳到正文</a></p><div style="position:absolute;left:-9999px;clip:rect(0,0,0,0)"><a href="http://www.wzafw.example/help">读屏帮助</a></div>',
    )


def build() -> None:
    friends()
    windows()
    slides_and_prints()
    seen_after_all()
    own_and_others()
