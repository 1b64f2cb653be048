# Every target but clean and help sets up what it needs first; once set up, that costs no second.

BIN := .venv/bin
WORKERS ?= auto
PYTEST_ARGS ?=
LANG ?= C.UTF-8
export LANG

.DEFAULT_GOAL := help
.PHONY: setup demo test check format bench translations lock clean help

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

translations: setup ## bring resources/translations in step with the texts of the program
	PATH="$(BIN):$$PATH" $(BIN)/python -m tests.translations

lock: setup ## write the versions now in .venv to constraints.txt
	$(BIN)/python -m pip freeze --exclude-editable | LC_ALL=C sort -f > constraints.txt

clean: ## remove what builds, tests and demos left here; .venv stays
	rm -rf build dist htmlcov .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache \
		.ruff_cache demo-output bench-output
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile
