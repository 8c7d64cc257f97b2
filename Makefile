# Everything starts from a virtual environment in the checkout; each target makes it when it is not there yet.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: play test train curve evaluate judged check format lint types layers content bench docs docs-check snapshots clean

play: $(READY)
	@$(BIN)/trainer

test: $(READY)
	$(BIN)/python -m pytest -n auto

check: $(READY) lint types layers content docs-check test judged

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $(READY)

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

content: $(READY)
	$(BIN)/trainer check personas scenarios trainer/rulebooks

# Measures the reader on the development split; fails where a figure fell by more than its confidence interval.
judged: $(READY)
	$(BIN)/python -m corpus.lab check

# Measures it on all splits and writes docs/judgement.md. EXTERNAL=folder adds other people's text.
evaluate: $(READY)
	$(BIN)/python -m corpus.lab evaluate $(if $(EXTERNAL),--external $(EXTERNAL))

# Trains the learned part anew from the corpus; needs the libraries of the extra "train".
train: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[train]"
	$(BIN)/python -m corpus.lab train

# Trains on an eighth, a quarter, half and all of the replies and measures each: is it worth writing more?
curve: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[train]"
	$(BIN)/python -m corpus.lab curve

bench: $(READY)
	$(BIN)/python benchmarks/run.py

docs-check: $(READY)
	$(BIN)/python docs/generate.py --check

docs: $(READY)
	$(BIN)/python docs/generate.py

snapshots: $(READY)
	$(BIN)/python -m pytest tests/tui/test_snapshots.py --snapshot-update

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache dist build
