#!/usr/bin/env bash
# requirements.lock for the whole workspace (all platforms, Python 3.11 on), then one lock per image, and one of what
# builds them, with the same versions. Hashes in, no registry's address in.
set -euo pipefail
own=(); for name in schemas common ingest enrich index search cli; do own+=(--no-emit-package "claimstream-$name"); done
compile() { # output, inputs...
  local out=$1; shift
  "$BIN/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links "${own[@]}" --output-file "$out" "$@"
}
compile requirements.lock --extra dev pyproject.toml
for service in ingest enrich index search cli; do
  compile "deploy/locks/$service.lock" --constraint requirements.lock "services/$service/pyproject.toml"
done
compile deploy/locks/build.lock --constraint requirements.lock - <<<'setuptools>=77'
wc -l requirements.lock deploy/locks/*.lock
