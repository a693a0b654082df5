"""Commands the office adds to `xuncha`: one module each, light to import, Django inside only.

`xuncha --help` imports every module named here, so none of them imports Django at its top.
"""

COMMANDS = {
    "backup": "xuncha_platform.commands.backup:backup",
    "monitor": "xuncha_platform.commands.monitor:monitor",
    "practice": "xuncha_platform.commands.practice:practice",
    "restore": "xuncha_platform.commands.backup:restore",
    "serve": "xuncha_platform.commands.serve:serve",
    "user": "xuncha_platform.commands.user:user",
    "vantage": "xuncha_platform.commands.vantage:vantage",
    "week": "xuncha_platform.commands.week:week",
    "worker": "xuncha_platform.commands.worker:worker",
}
