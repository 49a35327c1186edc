# Everything from a fresh clone. Needs Python 3.11 or newer with venv, and make; the rest comes by pip.
#
#   make demo       check and render the example plan, and say where the document is
#   make test       static checks, then all tests; then the unit tests on Python 3.12 and 3.13 if they are here
#   make check      static checks only
#   make docs       write the generated pages again
#   make catalogue  gather all messages, compile the French ones again

SHELL := /bin/sh
.DEFAULT_GOAL := help
.SUFFIXES:
.NOTPARALLEL:
.PHONY: help demo test check unit others docs catalogue clean

VENV ?= .venv
BIN := $(VENV)/bin
PIP := -m pip install -qq --disable-pip-version-check
RUNTIME := $(VENV)/.runtime
TOOLS := $(VENV)/.tools
EXAMPLE := examples/saas-finance
# The example is judged from a day of its own, so that the demo shows the same for ever.
TODAY := 2027-01-15
OTHERS ?= 3.12 3.13
# Says what a Python must be able to do; run by each candidate, so that a broken one is passed over.
ABLE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))

help:
	@sed -n 's/^#   //p' Makefile

demo: $(RUNTIME)
	$(BIN)/mktplan lint $(EXAMPLE) --today $(TODAY)
	@mkdir -p demo
	$(BIN)/mktplan render $(EXAMPLE) --today $(TODAY) --to html,md -o demo/
	@printf '\nThe document is in %s: open the HTML file in a browser.\n' "$(CURDIR)/demo"

test:
	@for version in $(OTHERS); do \
	  test -n "$$($(call python_of,$$version))" || echo "Python $$version is not here: its unit tests are skipped"; \
	done
	@$(MAKE) --no-print-directory check unit others

check: $(TOOLS)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

unit: $(TOOLS)
	$(BIN)/pytest -q -n auto

# Nothing static and nothing slow: what a newer Python could break is the code itself.
others:
	@for version in $(OTHERS); do \
	  python="$$($(call python_of,$$version))"; test -n "$$python" || continue; \
	  env="$(VENV)-$$version"; \
	  if ! test "$$env/.tools" -nt pyproject.toml; then \
	    echo "Python $$version: setting up $$env"; \
	    "$$python" -m venv --clear "$$env" && "$$env/bin/python" $(PIP) -e '.[test]' && touch "$$env/.tools" || exit 1; \
	  fi; \
	  echo "$$env/bin/pytest -q -n auto -m 'not slow' --ignore=tests/gates"; \
	  "$$env/bin/pytest" -q -n auto -m 'not slow' --ignore=tests/gates || exit 1; \
	done

docs: catalogue
	$(BIN)/python -m mktplan.docgen

catalogue: $(TOOLS)
	$(BIN)/python -m mktplan.docgen.catalogue update

clean:
	rm -rf $(VENV) $(addprefix $(VENV)-,$(OTHERS)) demo dist

$(RUNTIME): pyproject.toml
	@python="$$($(call first_able,python3.11 python3 python3.12 python3.13 python3.14))"; \
	if test -z "$$python"; then \
	  echo "mktplan needs Python 3.11 or newer with its venv module (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; \
	fi; \
	if ! $(BIN)/python -c 'import pip' 2>/dev/null; then \
	  echo "setting up $(VENV) with $$python"; "$$python" -m venv --clear $(VENV); \
	fi
	@$(BIN)/python $(PIP) -e .
	@touch $@

$(TOOLS): pyproject.toml $(RUNTIME)
	@$(BIN)/python $(PIP) -e '.[dev]'
	@touch $@

# The first of some interpreters that runs and can make environments, as a path; nothing if none does.
first_able = for each in $(1); do "$$each" -c '$(ABLE)' 2>/dev/null && { command -v "$$each"; break; }; done
# An interpreter of one version: on PATH, or among pyenv's.
python_of = $(call first_able,python$(1) $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$(1).*/bin/python)
