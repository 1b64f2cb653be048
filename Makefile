# Every target but clean and help sets up what it needs first; once set up, that costs no second.

BIN := .venv/bin
WORKERS ?= auto
PYTEST_ARGS ?=
LANG ?= C.UTF-8
export LANG

.DEFAULT_GOAL := help
.PHONY: setup demo test check format bench torture-sites screenshots errorpage translations bundle \
	deb archive test-package lock clean help

setup: ## make .venv, install the packages, check the system libraries of Qt
	@sh packaging/setup.sh

demo: setup ## make and open the demo network; without a screen, play its story offscreen
	$(BIN)/twoarrows demo

test: export QT_QPA_PLATFORM := offscreen
test: setup ## run every test (WORKERS=2, PYTEST_ARGS="tests/unit -k cursor")
	$(BIN)/python -m pytest -n $(WORKERS) $(PYTEST_ARGS)

check: setup ## ruff, formatting, mypy --strict
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy

format: setup ## apply formatting and the fixes that ruff is sure of
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

bench: setup ## push, pull and integrate against the floor program; time to first paint
	$(BIN)/python -m tests.benchmarks

torture-sites: setup ## fifty strict sites at once: all must end equal, none may starve; takes minutes
	$(BIN)/python -m tests.benchmarks.many_sites

screenshots: setup ## make the pictures of the help pages anew, on the demo network, without a screen
	$(BIN)/python -m app.demo.help_pictures

errorpage: setup ## write the help page of the error messages from the program's own words
	$(BIN)/python packaging/error_page.py > resources/help/error-messages.md

translations: setup ## bring resources/translations in step with the texts of the program
	$(BIN)/python -m tests.translations

bundle: ## the program with its own Python and Qt, in dist/twoarrows
	sh packaging/bundle.sh

deb: bundle ## the Debian package, in dist
	sh packaging/deb.sh

archive: bundle ## one file that installs itself on any Linux, in dist
	sh packaging/archive.sh

test-package: deb ## install the Debian package in a bare Debian, use it, remove it (needs root)
	sh packaging/test_deb.sh

lock: ## write the versions now in .venv to constraints.txt
	@sh packaging/setup.sh package
	$(BIN)/python -m pip freeze --all --exclude pip --exclude-editable | LC_ALL=C sort -f > constraints.txt

clean: ## remove what builds, tests and demos left here; .venv stays
	rm -rf build dist htmlcov .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache \
		.ruff_cache demo-output bench-output
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
