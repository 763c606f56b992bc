# Two commands to know: `make demo` shows a week on the example, `make test` runs every test.

VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
JOBS ?= auto
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check
MAKEFLAGS += --no-print-directory

# The first Python from 3.11 on that can make a virtual environment; `make PYTHON=…` names another one.
find_python = for python in $(or $(PYTHON),python3.13 python3.12 python3.11 python3); do \
		if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "$$python"; exit 0; \
		fi; \
	done; \
	echo "mentor needs Python 3.11 or newer with venv; name it with: make PYTHON=/path/to/python3" >&2; exit 1

.PHONY: help demo test search lint types layers check format docs transcripts bench judge learn clean
.DEFAULT_GOAL := help

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

demo: $(READY) ## a week of a buddy group, on a copy of the example
	@PATH="$(abspath $(BIN)):$$PATH" sh scripts/demo.sh

test: $(READY) ## run every test, in parallel
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --maxprocesses 8 --dist worksteal

search: $(READY) ## run the property tests on cases that nobody tried yet
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --maxprocesses 8 --hypothesis-profile search -m hypothesis

lint: $(READY) ## style and mistakes, by ruff
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

types: $(READY) ## types, by mypy
	@$(BIN)/mypy --no-error-summary

layers: $(READY) ## who may import whom, by import-linter
	@$(BIN)/lint-imports --no-logo

check: lint types layers test ## everything that must hold before a change goes in

format: $(READY) ## put the code into its one shape
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

docs: $(READY) ## write the generated pages of the documentation anew
	@$(BIN)/python scripts/write_docs.py

transcripts: $(READY) ## rewrite the output shown in transcripts and documentation; read the difference afterwards
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --maxprocesses 8 --update-transcripts tests/transcripts tests/docs

bench: $(READY) ## measure speed beside the floor and the peers
	@PYTHON="$(abspath $(BIN))/python" sh bench/setup.sh
	@$(BIN)/python bench/run.py $(BENCH)

judge: $(READY) ## measure how often the judge is right on texts it has not seen
	@$(PIP) --group learn
	@OMP_NUM_THREADS=1 $(BIN)/python bench/judgement/figures.py --write

learn: $(READY) ## learn the judge's weights anew from labelled texts
	@$(PIP) --group learn
	@OMP_NUM_THREADS=1 $(BIN)/python bench/judgement/learn.py

clean: ## remove what was made
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist

$(READY): pyproject.toml
	@python=$$($(find_python)) && { test -x $(BIN)/python || echo "Setting up $(VENV) with $$python"; } && \
		{ test -x $(BIN)/python || "$$python" -m venv $(VENV); }
	@$(PIP) 'pip>=25.1'
	@$(PIP) --group dev
	@$(PIP) --no-build-isolation --editable .
	@touch $@
