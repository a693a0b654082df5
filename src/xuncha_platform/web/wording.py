"""Django's own messages that say what is wrong, said so that one knows what to do.

Django's text → ours; `python -m xuncha_platform messages web` puts them into the Chinese catalogue.
"""

from __future__ import annotations

DJANGO = {
    "This field is required.": "请填写这一项。",
    "Enter a whole number.": "请填整数。",
    "Enter a number.": "请填数字。",
    "Enter a valid date.": "日期写法不对,请写成 2016-12-01。",
    "Enter a valid URL.": "网址写法不对,请以 http:// 或 https:// 开头。",
    "Enter a valid email address.": "邮箱写法不对,请核对。",
    "Select a valid choice. %(value)s is not one of the available choices.": "列表里没有“%(value)s”,请重新选择。",
    "Select a valid choice. That choice is not one of the available choices.": "列表里没有这一项,请重新选择。",
}
