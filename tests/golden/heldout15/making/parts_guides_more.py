"""A few guides more: of telephones, of answers by a machine, of two columns."""

from __future__ import annotations

from .parts_frames import COUNTY, DISTRICT, HALL, county, fill, hall, panels
from .parts_guides import PERMIT, but, put


def build() -> None:
    put(
        "two_columns_of_names_and_values_side_by_side",
        f"{HALL}/guide/41",
        hall(
            "临时用水许可",
            f"""<h2>临时用水许可</h2><div class="two"><ul class="l">{fill("<li>$0</li>", *PERMIT)}</ul><ul class="r">{fill("<li>$1</li>", *PERMIT)}</ul></div>""",
        ),
    )
    put(
        "names_in_buttons_that_open_their_texts",
        f"{HALL}/guide/42",
        hall(
            "临时用水许可",
            f"""<h2>临时用水许可</h2><div class="accordion">{fill('<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button">$0</button></h2><div class="accordion-collapse collapse"><div class="accordion-body">$1</div></div></div>', *PERMIT)}</div>""",
        ),
    )
    put(
        "values_in_paragraphs_of_their_own_after_bold_names_with_bars",
        f"{DISTRICT}/ggfw/61.html",
        panels(
            "河湾区人民政府-公共服务",
            f"""<h3>临时用水许可</h3><div class="con">{fill("<p><b>| $0 |</b></p><p>$1</p>", *but(PERMIT, f6="　"))}</div>""",
        ),
        "phone",
    )
    put(
        "notice_of_a_county_that_tells_who_may_apply_and_how",
        f"{COUNTY}/web/guide.action?id=21",
        county(
            "一次性创业补贴申领指南",
            """<div class="detail"><h3>一次性创业补贴申领指南</h3><p class="time">发布时间：2026-02-18</p><p><strong>【申领对象和条件】</strong>毕业5年内高校毕业生，企业正常经营满1年。</p><p><strong>【补贴标准】</strong>每户1万元。</p><p><strong>【申领材料】</strong>申请表、毕业证、营业执照。</p><p><strong>【申领流程】</strong>提交申请—审核—公示—拨付。</p><p><strong>【政策依据】</strong>县就业资金管理办法。</p><p><strong>【受理时间】</strong>每季度末月1日至15日。</p><p><strong>【受理单位】</strong>县就业服务中心（环岛路18号）</p><p><strong>【咨询热线】</strong>0779-6610660</p></div>""",
            "办事服务",
        ),
    )
