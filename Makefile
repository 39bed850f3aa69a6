# `make` alone lists the targets. Each sets up what it needs, on a machine with Python 3.11 or later and make.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PACKAGES := schemas services/common services/ingest services/enrich services/index services/search services/cli
ARGS ?=
export TESTCONTAINERS_RYUK_DISABLED ?= true

.DEFAULT_GOAL := help
.PHONY: help setup demo run up down test test-unit test-engines test-docker eval bench lint schemas lock

help:  ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | while IFS='|' read -r name what; do printf '  make %-14s %s\n' "$$name" "$$what"; done

setup: $(VENV)/.ready  ## Make the virtual environment with every locked package (other targets do this themselves)

$(VENV)/.ready: requirements.lock $(addsuffix /pyproject.toml,$(PACKAGES))
	@PYTHON="$(PYTHON)" VENV="$(VENV)" deploy/setup.sh $(PACKAGES)

demo: setup  ## Start everything on this machine, post a dozen articles, show their claims (ARGS=--once ends by itself)
	@$(BIN)/claimstream demo $(ARGS)

run: setup  ## Start everything on this machine in the foreground (INGEST_PORT, SEARCH_PORT, DATA_DIR)
	@$(BIN)/claimstream run $(ARGS)

up:  ## Start everything in Docker, wait until healthy, print the addresses (KIBANA=1 adds Kibana)
	@deploy/up.sh

down:  ## Stop what `make up` started; the data stays (ARGS=--volumes deletes it)
	@docker compose --profile explore down $(ARGS)

test: setup  ## All tests, on the embedded engine
	@$(BIN)/pytest tests $(ARGS)

# Compiling the tests anew takes each worker as long as importing them; pytest's log capture walks all loggers six times
# a test, and what the code logs is on its standard output.
test-unit: setup  ## Tests without network or model
	@PYTHONDONTWRITEBYTECODE= $(BIN)/pytest tests/unit tests/contract -n auto --dist worksteal -p no:schemathesis -p no:logging $(ARGS)

test-engines: setup  ## Integration and e2e tests on the embedded engine
	@$(BIN)/pytest tests/integration tests/e2e $(ARGS)

test-docker: setup  ## Integration tests by testcontainers, e2e tests against `docker compose up`
	@$(BIN)/pytest tests/integration tests/e2e --engine docker $(ARGS)

eval: setup  ## Measure extraction on the evaluation data beside this repository, write docs/scorecard.md (ARGS=--check: compare)
	@$(BIN)/python -m tests.eval.scorecard $(ARGS)

bench: setup  ## Measure the cost of each stage as ratios, side by side in one run (some minutes)
	@$(BIN)/python -m tests.bench.enrich_ratio && $(BIN)/python -m tests.bench.enrich_stages && $(BIN)/python -m tests.bench.search_ratio && $(BIN)/python -m tests.bench.search_node

lint: setup  ## ruff, mypy --strict, import-linter
	@$(BIN)/ruff check schemas services tests && $(BIN)/ruff format --check schemas services tests
	@$(BIN)/mypy $(PACKAGES) tests
	@$(BIN)/lint-imports

schemas: setup  ## Write schemas/json anew from the models
	@$(BIN)/python -m claimstream_schemas.export schemas/json

lock:  ## Resolve requirements.lock and the locks of the images anew (needs an earlier `make setup`)
	@[ -x "$(BIN)/uv" ] || { echo "lock: $(BIN)/uv is missing. Run make setup first"; exit 1; }
	@BIN="$(BIN)" deploy/lock.sh
