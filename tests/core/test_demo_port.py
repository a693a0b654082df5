"""A port that is taken is told before the minutes of work, not after."""

import socket
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_the_demo_refuses_a_taken_port_and_writes_nothing(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for command in ("demo", "practice"):
            done = subprocess.run(
                [sys.executable, "-m", "xuncha.cli", command]
                + ["--out", str(tmp_path / "out"), "--port", str(port)],
                capture_output=True,
                encoding="utf-8",
                timeout=300,
                env={"PATH": "", "LANG": "zh_CN.UTF-8", "PYTHONUTF8": "1"},
            )
            assert done.returncode == 2, done.stderr
            assert f"端口 {port} 用不了" in done.stderr
            assert len(done.stderr.splitlines()) == 1
            # Only what can be done without serving may be told to do so.
            assert ("--no-serve" in done.stderr) == (command == "demo")
    assert not (tmp_path / "out").exists()
