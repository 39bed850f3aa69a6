#!/usr/bin/env bash
# The virtual environment with every package of requirements.lock (checked by hash) and our own packages. Called by make.
set -euo pipefail
say() { if [ -t 1 ]; then printf '\033[1m%s\033[0m\n' "$*"; else printf '%s\n' "$*"; fi; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

command -v "$PYTHON" >/dev/null || fail "no $PYTHON found. Install Python 3.11 or later, or name one: make PYTHON=/path/to/python3"
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  fail "$("$PYTHON" --version) is too old, 3.11 or later is needed. Name a newer one: make PYTHON=python3.12"
"$PYTHON" -c 'import venv, ensurepip' 2>/dev/null ||
  fail "this Python has no venv module. On Debian or Ubuntu: apt-get install python3-venv"

say "1/3 virtual environment in $VENV ($("$PYTHON" --version))"
"$PYTHON" -m venv "$VENV"
pip() { "$VENV/bin/python" -m pip --disable-pip-version-check "$@"; }

say "2/3 packages, checked against requirements.lock (about 800 MB on disk, a minute or two)"
total=$(grep -c '==' requirements.lock)
live=0; [ ! -t 1 ] || live=1
progress() { # one line that counts; errors as they come
  awk -v total="$total" -v live="$live" '
    /^(Collecting|Requirement already satisfied|Ignoring)/ { n++; if (live) { printf "\r  %d of %d", n, total; fflush() } else if (n % 40 == 0) print "  " n " of " total }
    /^Installing collected/ { printf "%s  installing\n", live ? "\r" : ""; fflush() }
    /^ERROR/ { print; fflush() }'
}
pip install --progress-bar off --only-binary :all: --require-hashes -r requirements.lock 2>&1 | progress ||
  fail "a package could not be installed. Is the package registry reachable? The lines above say which one failed; run make again afterwards"

say "3/3 claimstream itself"
editable=(); for package in "$@"; do editable+=(-e "./$package"); done
pip install --quiet --no-deps --no-build-isolation --no-index "${editable[@]}"
pip check >/dev/null || { pip check; fail "the installed packages do not fit together"; }
touch "$VENV/.ready"
