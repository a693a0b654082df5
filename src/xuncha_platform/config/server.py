"""The web server in this process."""

from __future__ import annotations

import uvicorn

from xuncha.progress import note


def run(host: str, port: int) -> int:
    """Serve until Ctrl-C."""
    from xuncha_platform.config.asgi import application

    note(f"网页服务:http://{host}:{port}/", f"Serving http://{host}:{port}/")
    uvicorn.run(application, host=host, port=port, log_level="warning", lifespan="off")
    return 0
