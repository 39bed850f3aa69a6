#!/usr/bin/env bash
# `make up`: builds the images, starts everything in Docker, waits until all is healthy, prints the addresses.
# KIBANA=1 adds Kibana. Ports and more: deploy/env.md.
set -euo pipefail
cd "$(dirname "$0")/.."
say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() { printf 'up: %s\n' "$*" >&2; exit 1; }

command -v docker >/dev/null || fail "no docker found. Install Docker (Engine or Desktop), or use \`make demo\`, which needs only Python"
docker compose version >/dev/null 2>&1 ||
  fail "docker is here, its compose plugin is not (version 2.20 or later). On Debian or Ubuntu with Docker's packages: apt-get install docker-compose-plugin"
docker info >/dev/null 2>&1 || {
  why=$(docker info 2>&1 | grep -iE 'permission denied|cannot connect|error' | head -1 || true)
  case "$why" in
    *[Pp]ermission*) fail "you may not use the Docker daemon. Put yourself in the group docker (sudo usermod -aG docker \$USER, log in again), or use sudo";;
    *) fail "the Docker daemon does not answer. Start it (sudo systemctl start docker, or open Docker Desktop). It said: ${why:-nothing}";;
  esac
}

compose() { docker compose "$@"; }
[ "${KIBANA:-}" != 1 ] || export COMPOSE_PROFILES=explore

what_failed() { # the state of all containers; for each that is not well its last lines and why it ended
  printf '\n' >&2
  compose ps --all --format 'table {{.Service}}\t{{.Status}}' >&2 || true
  local id name state health code
  while IFS='|' read -r id name state health code; do
    case "$state/$health/$code" in running/healthy/*|running//*|exited/*/0|created/*) continue;; esac
    printf '\n\033[1m%s\033[0m (%s)\n' "$name" "$(docker inspect --format 'restarted {{.RestartCount}} times, exit code {{.State.ExitCode}}{{if .State.OOMKilled}}, out of memory{{end}}' "$id")" >&2
    compose logs --no-color --no-log-prefix --tail 15 "$name" >&2 || true
    docker inspect --format '{{with .State.Health}}{{range .Log}}health check: {{.Output}}{{end}}{{end}}' "$id" | sed '/^ *$/d' | tail -1 >&2
  done < <(compose ps --all --format '{{.ID}}|{{.Service}}|{{.State}}|{{.Health}}|{{.ExitCode}}')
  printf '\n' >&2
}

say "1/3 building the images (the first time a few minutes)"
build() { # one image after the other, and what it said only when it fails
  local log; log=$(mktemp)
  for service in topics-init ingest enrich index search; do
    printf '  %s\n' "${service/topics-init/cli}"
    compose build "$service" >"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; return 1; }
  done
  rm -f "$log"
}
build ||
  fail "an image could not be built. The lines above say where; if a package could not be fetched, check the network and run it again"

say "2/3 starting, and waiting until all is healthy (about a minute)"
main=(kafka elasticsearch topics-init index-init ingest enrich index search)
log=$(mktemp); trap 'rm -f "$log"' EXIT
compose up --detach --wait --wait-timeout "${WAIT_SECONDS:-300}" "${main[@]}" >"$log" 2>&1 || {
  cat "$log" >&2
  what_failed
  if grep -qiE 'address already in use|port is already allocated|ports are not available' "$log"; then
    fail "a port is taken (see above). Choose others, for example: INGEST_PORT=9001 SEARCH_PORT=9002 KAFKA_PORT=9093 ELASTICSEARCH_PORT=9201 make up"
  fi
  fail "not everything came up. All that a container said: docker compose logs NAME. After a change, run it again"
}
if [ "${KIBANA:-}" = 1 ]; then
  compose up --detach --wait --wait-timeout "${WAIT_SECONDS:-300}" kibana &&
    compose run --rm --no-deps kibana-views ||
    { what_failed; fail "Kibana did not come up; the rest is running"; }
fi

address() { compose port "$1" "$2" | sed 's/^0\.0\.0\.0:/127.0.0.1:/'; }
ingest=$(address ingest 8001) search=$(address search 8002)
say "3/3 ready"
printf '  %-22s %s\n' "post articles to" "http://$ingest/v1/articles  (docs: http://$ingest/docs)" \
  "search" "http://$search/v1/articles  (docs: http://$search/docs)" \
  "Kafka" "$(address kafka 9092)" "Elasticsearch" "http://$(address elasticsearch 9200)"
if [ "${KIBANA:-}" = 1 ]; then printf '  %-22s %s\n' Kibana "http://$(address kibana 5601)/app/dashboards"; fi
cat <<NEXT

Next: post an article, and a second or two later find it:
  curl -s http://$ingest/v1/articles -H 'content-type: application/json' -d '{"source": "Harbour Gazette", "url": "https://example.org/dalmere", "published_at": "2024-03-05T10:00:00Z", "title": "River floods Dalmere", "text": "The mayor, Ilse Vanton, said on Monday that 14 people were killed when the river burst its banks."}'
  curl -s 'http://$search/v1/articles?q=Dalmere'
Stop with \`make down\`; the data stays.
NEXT
