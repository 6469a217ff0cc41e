# Every target sets up what it needs in .venv by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EDITION ?= $(shell sed -n 's/^EDITION: Final = "\(.*\)"/\1/p' generated/dicomstd/__init__.py)
STANDARD ?=
TESTS ?= tests
FUZZ_SECONDS ?= 60

.DEFAULT_GOAL := help
.PHONY: help demo test test-compiled test-install lint types generate check-generated standard coverage agreement bench fuzz clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1: \2/p' $(MAKEFILE_LIST)

demo: $(VENV)/.runtime ## build a typed CT image, write it, read it back, validate it, show it
	@$(BIN)/python examples/demo.py build/demo

test: $(VENV)/.dev ## run the tests
	$(BIN)/python -m pytest -n auto $(TESTS)

test-compiled: build/compiled/.done ## run the tests with the core compiled
	PYTHONPATH=build/compiled DICODEC_EXPECTED=compiled $(BIN)/python -m pytest -n auto $(TESTS)

test-install: ## install the package as users do, in an environment of its own; its core has to be compiled
	rm -rf build/install
	$(PYTHON) -m venv build/install
	DICODEC_COMPILE=1 build/install/bin/python -m pip install --quiet .
	build/install/bin/dicodec --version | grep '(compiled)'

lint: $(VENV)/.dev ## check style and import layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check runtime generator tests examples
	$(BIN)/python -m pytest -q tests/unit/test_layers.py

types: $(VENV)/.dev ## check the types of everything importable
	$(BIN)/mypy --strict runtime generator generated examples

generate: $(VENV)/.dev ## generate the package from the standard's XML: EDITION=2024b, or STANDARD=path with it
	$(BIN)/python -m dicomgen generate --edition $(EDITION) $(if $(STANDARD),--standard "$(STANDARD)")
	@$(BIN)/python -m compileall -q generated

check-generated: $(VENV)/.dev ## generate again and compare byte for byte
	$(BIN)/python -m dicomgen check --edition $(EDITION) $(if $(STANDARD),--standard "$(STANDARD)")

standard: $(VENV)/.dev ## list the editions of the standard's XML that are at hand
	$(BIN)/python -m dicomgen list

coverage: $(VENV)/.runtime ## how far the conditions of the standard can be evaluated, per IOD and in all
	$(BIN)/python -m dicodec.validation.coverage

agreement: $(VENV)/.dev ## compare the validator with dciodvfy and dicom-validator on real, made and broken files
	$(BIN)/python -m tests.agreement

bench: build/compiled/.done ## compare speed, memory and sizes with peers
	$(BIN)/python -m tests.bench

fuzz: $(VENV)/.dev ## damage real files at random for FUZZ_SECONDS=60; what breaks something is kept in tests/fuzz/seeds
	cd tests && ../$(BIN)/python -m fuzz --seconds $(FUZZ_SECONDS)

build/compiled/.done: $(VENV)/.dev hatch_build.py tools/compile_core.py $(shell find runtime -name '*.py')
	rm -rf build/compiled
	DICODEC_COMPILE=1 $(BIN)/python -m pip install --quiet --no-deps --target build/compiled .
	@touch $@

clean: ## remove what was built
	rm -rf build dist $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("dicodec needs Python 3.11 or later, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'

$(VENV)/.runtime: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[pixels]'
	@$(BIN)/python -m compileall -q runtime generated
	@touch $@

$(VENV)/.dev: pyproject.toml $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --editable '.[all]' --group dev
	@touch $@
