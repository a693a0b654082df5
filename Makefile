# The few things one does here. `make demo` and `make test` need Python ≥ 3.11, make and a package registry.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: demo test quick lint bench docs lock clean

demo: .venv/.installed            ## the practice province, from a list of sites to a circular
	$(BIN)/xuncha demo $(ARGS)

# Much of the time of the slow tests is waiting: for second looks, browsers, machines that
# are lost. So a third process; and files in their own order, for by count the longest would be last.
test: .venv/.installed-dev        ## every test; those of the office once more on a PostgreSQL of their own
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)
	XUNCHA_TEST_DATABASE=postgres $(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow or on_both" tests/platform

# Tests are compiled once, not at every run, though many a container asks for that: of the seventeen
# seconds that a process takes to collect them, seven are compiling.
test quick: export PYTHONDONTWRITEBYTECODE :=

quick: .venv/.installed-dev       ## the tests of the inner loop, under two minutes
	$(BIN)/python -m pytest -m "not slow" -n 2 --dist loadfile $(ARGS)

lint: .venv/.installed-dev        ## style, types, layering
	$(BIN)/ruff check .
	$(BIN)/ruff check --preview --select PLW1514 .  # every text file names its encoding: a Chinese Windows has another
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/.installed-dev       ## the benchmarks, each against a peer in the same run
	$(BIN)/python -m benchmarks $(ARGS)

docs: .venv/.installed-dev        ## the pictures of the docs, taken from a running demo
	$(BIN)/python docs/make_pictures.py $(ARGS)

lock: .venv/.installed-dev        ## pin the newest versions that fit pyproject.toml
	$(BIN)/python -m uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	  --no-header --extra build pyproject.toml -o requirements.lock
	$(BIN)/python -m uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	  --no-header --extra build --group dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv out xuncha-out

.venv/.created:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "需要 Python 3.11 或更高 / Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv
	touch $@

.venv/.installed: .venv/.created requirements.lock pyproject.toml
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-build-isolation --no-deps -e .
	$(BIN)/python -m compileall -q src
	touch $@

.venv/.installed-dev: .venv/.created requirements-dev.lock pyproject.toml
	$(PIP) --require-hashes -r requirements-dev.lock
	$(PIP) --no-build-isolation --no-deps -e .
	$(BIN)/python -m compileall -q src
	touch $@ .venv/.installed
