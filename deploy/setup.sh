#!/usr/bin/env bash
# The virtual environment with every package of requirements.lock (checked by hash) and our own packages. Called by make.
set -euo pipefail
say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

command -v "$PYTHON" >/dev/null || fail "no $PYTHON found. Install Python 3.11 or later, or name one: make PYTHON=/path/to/python3"
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  fail "$("$PYTHON" --version) is too old, 3.11 or later is needed. Name a newer one: make PYTHON=python3.12"
"$PYTHON" -c 'import venv, ensurepip' 2>/dev/null ||
  fail "this Python has no venv module. On Debian or Ubuntu: apt-get install python3-venv"

say "1/3 virtual environment in $VENV ($("$PYTHON" --version))"
"$PYTHON" -m venv --clear "$VENV"
pip() { "$VENV/bin/python" -m pip --disable-pip-version-check "$@"; }

say "2/3 packages, checked against requirements.lock (about 300 MB, a minute or two)"
pip install --quiet --progress-bar on --only-binary :all: --require-hashes -r requirements.lock ||
  fail "a package could not be installed. Is the package registry reachable? The lines above say which one failed; run make again afterwards"

say "3/3 claimstream itself"
editable=(); for package in "$@"; do editable+=(-e "./$package"); done
pip install --quiet --no-deps --no-build-isolation --no-index "${editable[@]}"
pip check >/dev/null || { pip check; fail "the installed packages do not fit together"; }
touch "$VENV/.ready"
