# What a newcomer needs, in one word each. `make` alone lists it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Each stamp is newer than what it was made from, so that installing happens once.
INSTALLED := $(VENV)/.installed
DEVELOPING := $(VENV)/.developing

.DEFAULT_GOAL := help
.PHONY: help demo test check record schemas atlas bench picture clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' $(firstword $(MAKEFILE_LIST))

demo: $(INSTALLED)  ## check the example draft, and see how to check your own
	@$(BIN)/factcheck check --offline --verbose --exit-zero examples/drone-night.md
	@printf '\nTo check a draft of your own:\n  %s check YOUR-DRAFT.md\n' '$(BIN)/factcheck'

test: $(DEVELOPING)  ## run all tests
	@$(BIN)/pytest

check: $(DEVELOPING)  ## formatting, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

record: $(DEVELOPING)  ## record the conversations in cassettes/ again, against OPENAI_BASE_URL
	@FACTCHECK_RECORD=1 $(BIN)/pytest tests/extraction/model/test_cassettes.py

schemas: $(INSTALLED)  ## write schemas/ from the types, and docs/rules.md from the rules
	@$(BIN)/python -m factcheck.schemas schemas
	@$(BIN)/python -m factcheck.handbook docs/rules.md

atlas: $(DEVELOPING)  ## compile the atlas from its sources
	@$(BIN)/python -m pip install --quiet --group atlas
	@$(BIN)/python -m factcheck.atlas.compile
	@$(BIN)/python -m factcheck.atlas.compile_facts
	@$(BIN)/python -m factcheck.atlas.compile_cities
	@$(BIN)/python -m factcheck.atlas.compile_districts
	@$(BIN)/python -m factcheck.atlas.compile_shapes

bench: $(INSTALLED)  ## measure speed: start-up, one page, megabytes a second
	@$(BIN)/python benchmarks/speed.py

picture: $(DEVELOPING)  ## take the picture of the HTML page, docs/page.png; needs Chromium
	@$(BIN)/python docs/picture.py

clean:  ## remove what the other targets made
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'factcheck needs Python 3.11 or later; name one: make PYTHON=python3.12 demo' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@$(BIN)/python -m compileall -q factcheck
	@touch $@

# Dependency groups need pip 25.1.
$(DEVELOPING): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@
