"""An upgrade under a running server is noticed, in one line."""

import pytest

import xuncha
from xuncha_platform.config.replaced import look, replaced_by


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "__init__.py"
    path.write_text(f'"""Map."""\n\n__version__ = "{xuncha.__version__}"\n', encoding="utf-8")
    return path


def test_the_version_that_runs_names_itself_where_it_is_looked_for(file):
    """The file of this very process has a version as it is read here."""
    assert replaced_by() == ""
    running, xuncha.__version__ = xuncha.__version__, "0.0.1"
    try:
        assert replaced_by() == running
    finally:
        xuncha.__version__ = running


def test_another_version_is_told_once_in_ten_minutes(file, capsys):
    assert look(None, 0.0, lambda: replaced_by(file)) is None
    file.write_text('__version__ = "9.9.9"\n', encoding="utf-8")
    said = look(None, 30.0, lambda: replaced_by(file))
    assert look(said, 60.0, lambda: replaced_by(file)) == said == 30.0
    [line] = capsys.readouterr().err.splitlines()
    assert "9.9.9" in line
    assert xuncha.__version__ in line
    assert look(said, 631.0, lambda: replaced_by(file)) == 631.0


def test_files_that_are_just_being_written_say_nothing(file):
    file.write_text("", encoding="utf-8")
    assert replaced_by(file) == ""
    file.unlink()
    assert replaced_by(file) == ""
