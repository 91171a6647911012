#!/usr/bin/env bash
# Makes reports of the seeds and of hostile articles, and looks at them in Debian's Chromium: contents against the records, ways from page to
# page, filters, corrections, light, dark, Arabic, a telephone's width, axe-core. First the bundle must be what its sources make.
#
#   scripts/test-report.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
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
cd "$WEB"
SEEDS=$work/seeds HOSTILE=$work/hostile CHROMIUM=$CHROMIUM node --test --test-reporter=spec test/
say "the report in the browser: all tests passed"
