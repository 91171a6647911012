#!/usr/bin/env bash
# Sizes and times of reports: of a run as it is, or of its articles several times over, under ids of their own, until there are so many claims.
# Prints how long the report takes to make, its bytes and those of its explanations, and how long Chromium takes to open it, to filter and search
# its claims, and to open an article and an explanation; with --served how long scripts/serve.sh takes to be ready, and the same of what it serves.
#
# RASID_REPORT_OPTIONS are options of scripts/report.sh, as --explain=100000.
#
#   scripts/bench-report.sh [--served] RUN_FOLDER [CLAIMS...]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:---help} in --help | -h) sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
served=false
[ "$1" != --served ] || { served=true; shift; }
run=$1
shift
CHROMIUM=$(command -v chromium) || { install_packages chromium; CHROMIUM=$(command -v chromium); }
export CHROMIUM
web_packages
compile_tests_if_needed report
! $served || build_serve
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2> /dev/null; wait || true; rm -rf "$work"' EXIT
serve() {
  local begin=$SECONDS
  rm -f "$work/address"
  "$JAVA" -Xmx3g -cp "$CLASSPATH" rasid.serve.Serve "$1" --port=0 > "$work/address" &
  server=$!
  until [ -s "$work/address" ]; do
    kill -0 "$server" || exit 1
    sleep 1
  done
  echo "$2: ready in $((SECONDS - begin)) s"
  node "$WEB/bench.mjs" "$(cat "$work/address")" 3
  kill "$server"
  wait "$server" || true
  server=
}
measure() {
  if $served; then
    serve "$@"
    return
  fi
  local begin=$SECONDS
  # shellcheck disable=SC2086
  "$JAVA" -Xmx3g -cp "$TEST_CLASSPATH" rasid.report.MakeReport "$1" --out="$work/report" ${RASID_REPORT_OPTIONS:-} > /dev/null
  echo "$2: made in $((SECONDS - begin)) s, $(find "$work/report" -type f -exec cat {} + | wc -c) bytes in $(find "$work/report" -type f | wc -l) files, index.html $(wc -c < "$work/report/index.html"), explanations $(find "$work/report" -name 'why-*' -exec cat {} + | wc -c)"
  node "$WEB/bench.mjs" "$work/report" 3
}
[ $# -gt 0 ] || measure "$run" "the run"
for claims in "$@"; do
  rm -rf "$work/run=big"
  "$JAVA" -Xmx3g -cp "$TEST_CLASSPATH" rasid.report.MultipliedRun "$run" "$work/run=big" "$claims"
  measure "$work/run=big" "$claims claims"
done
