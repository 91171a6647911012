#!/usr/bin/env bash
# Makes reports of the seeds, of hostile articles and of the seeds many times over, and looks at them in Debian's Chromium: contents against the records, ways from page to
# page, filters, corrections (which the program must take), light, dark, Arabic, a telephone's width, axe-core; then at the same reports as scripts/serve.sh serves them.
# First the bundle must be what its sources make.
#
#   scripts/test-report.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
CHROMIUM=$(command -v chromium || true)
if [ -z "$CHROMIUM" ]; then
  install_packages chromium
  CHROMIUM=$(command -v chromium)
fi
web_packages
"$ROOT/scripts/bundle-report.sh" --check
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# make NAME INPUT OPTIONS...: a run with its records as JSON lines too, and its report.
make_report() {
  local folder=$work/$1 input=$2
  shift 2
  { "$ROOT/scripts/run.sh" --input="$input" --output="$folder" --run=test --format=jsonl --maxFailureShare=1 &&
    "$ROOT/scripts/report.sh" "$folder/run=test" --out="$folder/report" "$@"; } > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}
make_report seeds "$ROOT/seeds/*.txt"
make_report hostile "$WEB/test/hostile.jsonl" --split
# Explanations in pieces beside the page, and none because of too many claims.
compile_tests_if_needed report
"$JAVA" -cp "$TEST_CLASSPATH" rasid.report.MultipliedRun "$work/seeds/run=test" "$work/many/run=test" 1200
"$ROOT/scripts/report.sh" "$work/many/run=test" --out="$work/many/report" --split > /dev/null
"$ROOT/scripts/report.sh" "$work/many/run=test" --out="$work/unexplained/report" --explain=1000 > /dev/null
export SEEDS=$work/seeds HOSTILE=$work/hostile MANY=$work/many UNEXPLAINED=$work/unexplained CHROMIUM
cd "$WEB"
node --test --test-reporter=spec test/
say "the report in the browser: all tests passed"

# What the page saved is what the program takes, to apply and as gold.
"$ROOT/scripts/run.sh" --input="$ROOT/seeds/*.txt" --output="$work/corrected" --run=test --corrections="$SEEDS/corrections.jsonl" > "$work/log" 2>&1 &&
  "$ROOT/scripts/corrections.sh" "$SEEDS/run=test" "$SEEDS/corrections.jsonl" --gold="$work/gold.jsonl" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
grep -q INJURED "$work/gold.jsonl" || { say "the answers of the page are not in the gold"; exit 1; }
say "the answers that the page saved are applied, and become gold"

# serve NAME: serves a run on a free port; sets ADDRESS.
servers=()
serve() {
  : > "$work/$1/address"
  "$ROOT/scripts/serve.sh" "$work/$1/run=test" --port=0 > "$work/$1/address" 2> "$work/$1/serve-log" &
  servers+=($!)
  local i
  for i in $(seq 300); do
    ADDRESS=$(cat "$work/$1/address")
    [ -z "$ADDRESS" ] || return 0
    kill -0 $! 2> /dev/null || break
    sleep 1
  done
  cat "$work/$1/serve-log" >&2
  exit 1
}
trap 'kill "${servers[@]}" 2> /dev/null || true; wait; rm -rf "$work"' EXIT
serve seeds
seeds_served=$ADDRESS
serve hostile
SEEDS_SERVED=$seeds_served HOSTILE_SERVED=$ADDRESS node --test --test-reporter=spec test/report.test.mjs
say "the served report in the browser: all tests passed"
