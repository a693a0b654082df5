"""A medical insurance bureau rendered on the server by Vue: classes of element-ui, no tables."""

from __future__ import annotations

from tests.golden.heldout7.making.common import ALL_EIGHT, Made, Row

NAME = "澜石市医疗保障局"
MENU = [("/news", "工作动态"), ("/notice", "通知公告"), ("/policy", "政策法规"),
        ("/finance", "财政预决算"), ("/guide", "办事指南"), ("/interact/mail", "局长信箱"),
        ("/interact/survey", "民意征集")]  # fmt: skip
NEWS: list[Row] = [
    ("澜石市医保局开展基金监管集中宣传月活动", "/news/detail/1932001", "2026-06-16"),
    ("跨省异地就医直接结算范围再扩大", "/news/detail/1931877", "2026-06-10"),
    ("“医保便民药店”授牌仪式举行", "/news/detail/1931540", "2026-05-29"),
    ("门诊共济保障机制运行平稳", "/news/detail/1930998", "2026-05-12"),
]
NOTICES: list[Row] = [
    ("关于2026年度城乡居民医保集中参保缴费延期的通告", "/notice/detail/1932044", "2026-06-17"),
    ("2026年第三批定点零售药店名单公示", "/notice/detail/1931702", "2026-06-04"),
    ("打击欺诈骗保专项举报电话", "/notice/detail/1925001", "2026-01-08"),
]
POLICIES: list[Row] = [
    ("澜石市职工生育保险办法", "/policy/detail/1920110", "2025-11-07"),
    ("关于调整部分医疗服务价格项目的通知", "/policy/detail/1917004", "2025-09-15"),
    ("澜石市长期护理保险实施细则（试行）", "/policy/detail/1890021", "2024-12-03"),
]
S = "data-v-7a91c2e0"


def page(title: str, body: str, column: str = "") -> str:
    menu = "".join(
        f'<li role="menuitem" tabindex="-1" class="el-menu-item" {S}><a href="{at}" class="{"nuxt-link-active" if name == column else ""}" {S}>{name}</a></li>'
        for at, name in MENU
    )
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f"""<div aria-label="Breadcrumb" role="navigation" class="el-breadcrumb" {S}><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner is-link"><a href="/">首页</a></span><i class="el-breadcrumb__separator el-icon-arrow-right"></i></span><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner is-link"><a href="{at}">{column}</a></span></span></div>"""
        if column
        else ""
    )
    return f"""<!doctype html>
<html data-n-head-ssr lang="zh-CN" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22zh-CN%22%7D%7D">
<head ><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" name="SiteName" content="{NAME}"><meta data-n-head="ssr" name="SiteIDCode" content="5305000044"><meta data-n-head="ssr" name="ColumnName" content="{column}"><title>{title} | {NAME}</title><link rel="preload" href="/_nuxt/8c1d0f2.js" as="script"><style data-vue-ssr-id="7e56e4e3:0">.el-menu{{display:flex}}</style></head>
<body ><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="app" {S}><header class="hd" {S}><div class="hd-in" {S}><a href="/" class="brand nuxt-link-exact-active" {S}><img src="/_nuxt/img/brand.7f3c.png" alt="{NAME}" {S}></a><div class="clock" {S}>2026-06-18 09:41:22 星期四</div></div><ul role="menubar" class="el-menu--horizontal el-menu" {S}><li role="menuitem" tabindex="-1" class="el-menu-item" {S}><a href="/" {S}>首页</a></li>{menu}</ul></header>{where}<main class="bd" {S}>{body}</main><footer class="ft" {S}><div class="ft-row" {S}><span {S}>主办单位：{NAME}</span><span {S}>地址：澜石市文化西路101号</span></div><div class="ft-row" {S}><a href="https://beian.miit.gov.cn" target="_blank" {S}>云溪ICP备2022007788号-1</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=53050002000233" {S}><img src="/_nuxt/img/ga.png" {S}>云溪公网安备53050002000233号</a><span {S}>网站标识码：5305000044</span><a href="/sitemap" {S}>网站地图</a></div></footer></div></div></div><script>window.__NUXT__=(function(a,b){{return {{layout:"default",data:[{{}}],error:a,serverRendered:b}}}}(null,true));</script><script src="/_nuxt/8c1d0f2.js" defer></script></body>
</html>"""


def rows_of(rows: list[Row]) -> str:
    return "".join(
        f"""<div class="el-row news-row" {S}><div class="el-col el-col-20" {S}><a href="{at}" title="{title}" class="ellipsis" {S}><i class="dot" {S}></i> {title} </a></div><div class="el-col el-col-4 date" {S}> {day} </div></div><div class="el-divider el-divider--horizontal" {S}></div>"""
        for title, at, day in rows
    )


def pager(pages: int) -> str:
    numbers = "".join(
        f'<li class="number{" active" if n == 1 else ""}">{n}</li>'
        for n in range(1, min(pages, 6) + 1)
    )
    return f"""<div class="el-pagination is-background" {S}><span class="el-pagination__total">共 {pages * 15 - 4} 条</span><button type="button" disabled="disabled" class="btn-prev"><i class="el-icon el-icon-arrow-left"></i></button><ul class="el-pager">{numbers}</ul><button type="button" class="btn-next"><i class="el-icon el-icon-arrow-right"></i></button><span class="el-pagination__jump">前往<div class="el-input"><input type="number" autocomplete="off" min="1" max="{pages}" class="el-input__inner"></div>页</span></div>"""


def make() -> None:
    site = Made("nuxt_insurance", "https://ybj.lanshi.invalid/", "")
    home(site)
    lists(site)
    rest(site)
    kinds = ["news", "notice", "policy", "finance", "guide", "consultation", "survey"]
    states = ["list", "list", "list", "blank", None, None, None]
    newest = ["2026-06-16", "2026-06-17", "2025-11-07", None, None, None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-17", surveys=["2025-07-01", "2026-05-25"],
               letters={"channel": "/interact/mail", "count": 3})  # fmt: skip


def home(site: Made) -> None:
    def card(name: str, at: str, rows: list[Row]) -> str:
        lines = "".join(
            f'<a href="{where}" class="line" {S}><span class="t" {S}>{title}</span><time datetime="{day}" {S}>{(day or "")[5:]}</time></a>'
            for title, where, day in rows
        )
        return f"""<div class="el-card is-hover-shadow" {S}><div class="el-card__header"><span {S}>{name}</span><a href="{at}" class="more" {S}>更多<i class="el-icon-arrow-right"></i></a></div><div class="el-card__body">{lines}</div></div>"""

    body = f"""<div class="el-carousel" {S}><div class="el-carousel__item" {S}><a href="{NEWS[0][1]}" {S}><img src="/upload/1.jpg" {S}><div class="cap" {S}>{NEWS[0][0]}</div></a></div></div>{card("工作动态", "/news", NEWS)}{card("通知公告", "/notice", NOTICES)}"""
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5305000044", "icp": True, "police": True, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    site.page("/news", page("工作动态", rows_of(NEWS) + pager(43), "工作动态"), items=NEWS,
              blank=False)  # fmt: skip
    cards = "".join(
        f"""<li class="ant-list-item" {S}><a href="{at}" class="ant-list-item-meta" {S}><div class="ant-list-item-meta-avatar" {S}><div class="day" {S}>{(day or "")[8:]}</div><div class="ym" {S}>{(day or "")[:7]}</div></div><div class="ant-list-item-meta-content" {S}><h4 class="ant-list-item-meta-title" {S}>{title}</h4><div class="ant-list-item-meta-description" {S}>各参保单位、参保人员：现将有关事项通告如下…</div></div></a></li>"""
        for title, at, day in NOTICES
    )
    body = f"""<div class="ant-list ant-list-split" {S}><div class="ant-spin-container" {S}><ul class="ant-list-items" {S}>{cards}</ul></div></div>"""
    site.page("/notice", page("通知公告", body, "通知公告"), items=NOTICES, blank=False)
    rows = "".join(
        f"""<tr class="el-table__row" {S}><td class="el-table_1_column_1" {S}><div class="cell"><a href="{at}" {S}>{title}</a></div></td><td class="el-table_1_column_2" {S}><div class="cell"><span class="el-tag el-tag--success">有效</span></div></td><td class="el-table_1_column_3" {S}><div class="cell">{day}</div></td></tr>"""
        for title, at, day in POLICIES
    )
    body = f"""<div class="el-tabs el-tabs--top" {S}><div class="el-tabs__header"><div role="tab" class="el-tabs__item is-active">地方性政策</div><div role="tab" class="el-tabs__item">国家政策</div></div><div class="el-tabs__content"><div class="el-table" {S}><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr><th><div class="cell">标题</div></th><th><div class="cell">时效性</div></th><th><div class="cell">发布时间</div></th></tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>{rows}</tbody></table></div></div></div></div>"""
    site.page("/policy", page("政策法规", body, "政策法规"), items=POLICIES, blank=False)
    body = f"""<h3 class="col-name" {S}>财政预决算</h3><div class="el-empty" {S}><div class="el-empty__image" style="width:200px"><svg viewBox="0 0 79 86"><g></g></svg></div><div class="el-empty__description"><p>暂无数据</p></div></div>"""
    site.page("/finance", page("财政预决算", body, "财政预决算"), items=[], blank=True)


def rest(site: Made) -> None:
    title, at, day = NEWS[1]
    body = f"""<article class="detail" {S}><h1 class="detail-title" {S}>{title}</h1><div class="detail-meta" {S}><span {S}><i class="el-icon-time"></i> {day} 08:00</span><span {S}>来源：待遇保障科</span><span {S}><i class="el-icon-view"></i> 2025</span></div><div class="detail-body rich-text" {S}><p>自2026年7月1日起，我市新增12家定点医疗机构开通跨省异地就医门诊慢特病直接结算。</p><p>参保人可通过小程序查询。</p></div></article>"""
    site.page(at, page(title, body, "工作动态"), blank=False,
              article={"title": title, "published": day, "origin": "待遇保障科"})  # fmt: skip
    said = [("事项名称", "基本医疗保险参保信息变更登记"), ("设定依据", "《社会保险法》第五十七条"),
            ("受理条件", "参保人员基本信息发生变更的。"), ("申请材料", "有效身份证件；变更登记表。"),
            ("办理流程", "申请、受理、办结"), ("办理时限", "即时办结"),
            ("办理地点", "澜石市政务服务中心医保专区"), ("工作时间", "周一至周五 8:30-17:00"),
            ("咨询电话", "0993-3012333"), ("监督投诉", "12345")]  # fmt: skip
    lines = "".join(
        f"""<tr class="el-descriptions-row"><th colspan="1" class="el-descriptions-item__cell el-descriptions-item__label is-bordered-label">{name}</th><td colspan="1" class="el-descriptions-item__cell el-descriptions-item__content">{text}</td></tr>"""
        for name, text in said
    )
    body = f"""<div class="el-descriptions" {S}><div class="el-descriptions__header"><div class="el-descriptions__title">基本医疗保险参保信息变更登记</div></div><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>{lines}</tbody></table></div></div>"""
    site.page(
        "/guide/detail/77", page("参保信息变更登记", body, "办事指南"), guide=ALL_EIGHT, blank=False
    )
    mails = [("异地备案后如何取消", "2026-06-12", "待回复", None, False),
             ("住院押金能否用医保个人账户", "2026-06-01", "已办结", "2026-06-03", True),
             ("生育津贴多久到账", "2026-05-15", "已办结", "2026-05-20", True)]  # fmt: skip
    rows = "".join(
        f"""<div class="mail-item" {S}><div class="mail-hd" {S}><span class="el-tag el-tag--{"success" if done else "warning"}" {S}>{state}</span><a href="/interact/mail/{n}" {S}>{name}</a></div><div class="mail-ft" {S}><span {S}>来信时间：{asked}</span>{f"<span {S}>答复时间：{answered}</span>" if answered else "<!---->"}</div></div>"""
        for n, (name, asked, state, answered, done) in enumerate(mails, 501)
    )
    body = f"""<button type="button" class="el-button el-button--primary" {S}><span>我要写信</span></button>{rows}{pager(4)}"""
    site.page("/interact/mail", page("局长信箱", body, "局长信箱"), blank=False,
              rows=[[name, asked, answered, done] for name, asked, _, answered, done in mails])  # fmt: skip
    asked = [("《澜石市医疗救助办法（征求意见稿）》公开征求意见", "2026-05-25", "2026-06-25", "征集中"),
             ("医保经办服务满意度问卷", "2025-07-01", "2025-07-31", "已结束")]  # fmt: skip
    cards = "".join(
        f"""<div class="el-card survey" {S}><a href="/interact/survey/{n}" {S}><h4 {S}>{name}</h4><p {S}>征集时间：{start} 至 {end}</p><span class="el-tag" {S}>{state}</span></a></div>"""
        for n, (name, start, end, state) in enumerate(asked)
    )
    site.page("/interact/survey", page("民意征集", cards, "民意征集"), blank=False,
              activities=[[one[0], one[1]] for one in asked])  # fmt: skip


if __name__ == "__main__":
    make()
