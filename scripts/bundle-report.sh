#!/usr/bin/env bash
# Makes the script, styles, borders of countries and licence texts of the report's page from pipeline/report/web and the packages that its
# lock file pins, into the resources of pipeline/report, where they are committed. Needs Node and the npm registry; users of rasid do not.
#
#   scripts/bundle-report.sh [--check]     --check: changes nothing, and fails when what is committed is not what would be made
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
resources=$ROOT/pipeline/report/src/main/resources/rasid/report
case ${1:-} in
  "") web_packages; exec node "$WEB/bundle.mjs" "$resources" ;;
  --check) ;;
  --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
  *) echo "bundle-report.sh: takes --check or nothing" >&2; exit 2 ;;
esac
web_packages
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
node "$WEB/bundle.mjs" "$made"
for file in "$made"/*; do
  cmp "$file" "$resources/$(basename "$file")" || { say "run scripts/bundle-report.sh and commit what it makes"; exit 1; }
done
say "the report's bundle is what its sources make, byte by byte"
