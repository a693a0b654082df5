"""怎样改: what the editor of a site does about a finding, one sentence for each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xuncha.report import mending_english

MENDING: Mapping[str, str] = {
    "home_unreachable_ratio": "查明打不开的时段和原因(服务器、带宽、防火墙),首页要在 15 秒内打开。",
    "home_update_total": "按时发布信息,首页各栏目的条目要标出发布日期。",
    "column_stale": "超期的栏目:按更新周期发布信息并标出日期;确无内容可发的,与同类栏目合并,"
    "已结束的专题标明归档。",
    "column_blank": "空白的栏目:补上内容;没有内容可发的,把栏目撤下来,首页和导航里的入口一并去掉。",
    "column_under_construction": "“建设中”不是保留空白栏目的理由:补上内容,或先撤下栏目。",
    "dead_link": "打开所在页面,照链接文字找到这一处:改成现在的网址,或去掉链接。每页都有的,改页头、"
    "页脚的模板,一次即可。改好后用浏览器打开验证。",
    "attachment_dead": "重新上传文件,把链接改成文件现在的网址;文件已经作废的,去掉链接。",
    "form_not_offered": "在这个事项的页面上提供所提到的表格下载,最好附填写样表。",
    "consultation_absent": "开设可以在网上提交的咨询、信箱或留言栏目(只留电子邮箱的不算),公开答复。",
    "consultation_total": "保证来信能够提交,选登有效的来信和答复。",
    "letter_unanswered": "尽快答复并公开答复内容和日期;今后在规定时限内答复。",
    "letter_days_not_shown": "每件来信同时公开来信日期和答复日期。",
    "survey_absent": "开设能在网上参加的调查征集栏目。",
    "survey_total": "按规定的次数开展调查征集,条目标出日期,结束后公布结果。",
    "survey_without_result": "公布调查征集的结果或者采纳情况。",
    "interview_total": "按规定的次数开展在线访谈,标出日期;不再使用的,撤下栏目。",
    "guide_element_missing": "在指南里补齐标“缺”的要素,写出具体内容,不要只写“详见窗口”。",
    "system_dead": "修复系统,或把入口改成系统现在的网址;停用的,撤下入口。",
    "system_image_only": "给图片加上系统的链接;没有系统的,撤下图片。",
    "wrong_wording": "核对原文。确是错字的,改正文章和转载它的页面;不是错字的,复核时注明。",
    "hidden_link": "删去页面里藏着这些链接的代码,查模板、公共页脚和数据库;查明入侵途径,修补后更换后台密码。",
    "foreign_script": "核对这个脚本是谁加的、做什么用;不是本单位加的,删去并查明入侵途径。",
    "script_trick": "删去这段脚本,查明入侵途径,修补后更换后台密码。",
    "page_defaced": "立即撤下页面,恢复原来的内容,查明入侵途径;域名被人占用的,向注册机构收回。",
    "outlink_hijacked": "去掉这个链接,或换成对方现在的网址。",
    "home_cloaked": "服务器对搜索引擎另给了页面:检查服务器配置和程序有没有被改动,恢复后请搜索引擎更新快照。",
    "identity_number": "立即撤下或隐去号码的中间几位,附件也要换;今后公示前先遮盖。",
    "bank_card": "立即撤下或隐去号码,附件也要换。",
    "mobile_number": "确属个人号码的,撤下或隐去中间几位。",
    "advert_loaded": "去掉广告代码。",
    "advert_link": "去掉商业广告和链接。",
    "foreign_source": "核对稿源,转载只用党委、政府网站和主管部门确定的稿源。",
    "commercial_link": "去掉通向商业网站的链接。",
    "float_not_closable": "给悬浮框加上看得见的关闭按钮。",
    "mark_missing": "在首页页脚补上这项标识。",
    "mark_missing_on_pages": "把页脚的标识写进全站模板,内页也要有。",
    "mark_differs": "核对页面与登记的信息,改正写错的一处。",
    "label_missing": "在页面模板的 head 里补上这个 meta 标签。",
    "label_empty": "给标签填上内容,由发布系统自动写入。",
    "label_wrong": "改正标签的值。",
    "domain_not_gov_cn": "使用以 .gov.cn 或 .政务 结尾的域名。",
    "no_https": "申请服务器证书,启用 https,再把 http 转到 https。",
    "certificate_trouble": "换上受浏览器信任、未过期、与域名相符的证书。",
    "slow_page": "压缩图片和脚本,检查服务器,使页面在 3 秒内打开。",
    "mixed_content": "把页面里以 http 引用的图片、脚本改成 https。",
    "dates_apart": "核对列表与文章页的日期,以实际发布的日期为准改成一致。",
    "required_column_missing": "开设这个栏目;已有而名称不同的,复核时注明。",
    "channel_number_apart": "首页主菜单的频道调整到 5 至 8 个。",
    "policy_uninterpreted": "给涉及面广的政策文件配发解读,在文件页放解读的链接。",
    "interpretation_unlinked": "在解读页链接到政策文件,在文件页链接到解读。",
    "interpretations_few": "打开所列的页面,看政策文件与解读是否相互链接。",
    "repost_late": "国务院重要政策信息发布后按时限转载。",
    "repost_missing": "补上转载;已经转载的,复核时给出网址。",
    "archive_mark_missing": "在栏目页注明“已归档”和归档时间。",
    "address_gone": "恢复原来的网址,或从旧网址跳转到新网址;依法撤回的,复核时注明。",
    "guide_total": "公布本单位的办事指南,或链接到政务服务平台上本单位的事项。",
    "guide_incomplete": "在指南里补齐标“缺”的要素,写出具体内容,不要只写“详见窗口”。",
    "redirected_to_other_site": "核对登记:网站已经并入另一网站的,办理变更或关停。",
    "pubdate_apart": "使 PubDate 标签与页面显示的发布日期一致。",
    "title_apart": "使标题标签与页面显示的标题一致。",
    "source_apart": "使来源标签与页面显示的来源一致。",
    "time_not_in_full": "发布时间写成“年-月-日 时:分”。",
    "source_not_shown": "在文章页注明来源。",
    "domain_structure": "按规定的结构申请域名,办理变更。",
    "no_hsts": "在服务器上启用 HSTS。",
    "server_abroad": "把服务器迁到境内;用了境外加速服务的,停用。",
    "home_weight": "压缩首页的图片,合并或延后加载脚本。",
    "no_ipv6": "为域名配置 IPv6 地址,并保证可以访问。",
}


def mending(names: Iterable[str], *, english: bool = False) -> list[str]:
    """What to do about findings of these names, each sentence once, in their order.

    Reports are Chinese in any environment; a page that is read in English asks for it.
    """
    words = mending_english.MENDING if english else MENDING
    return list(dict.fromkeys(words[name] for name in names if name in words))
