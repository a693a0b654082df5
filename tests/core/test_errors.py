"""An exception as a site's problem, a job's error: one line that says what it was."""

import pytest

from xuncha.errors import InputError, one_line


@pytest.mark.parametrize(
    "error, line",
    [
        (InputError("sites.csv\nis empty", "sites.csv\nis empty"), "sites.csv is empty"),
        (FileNotFoundError(2, "No such file", "a.warc"), "[Errno 2] No such file: 'a.warc'"),
        (ValueError("页面\n 坏了"), "ValueError: 页面 坏了"),
        # Python raises these without a word.
        (TimeoutError(), "TimeoutError"),
        (AssertionError(), "AssertionError"),
    ],
)
def test_one_line(error: Exception, line: str) -> None:
    assert one_line(error) == line
