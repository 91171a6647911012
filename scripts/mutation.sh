#!/usr/bin/env bash
# Mutation tests: changes the compiled classes of a package of the core one instruction at a time (PIT, https://pitest.org), runs the tests
# of that package against each change, and counts the changes that a test notices.
#
#   scripts/mutation.sh [--floor=PERCENT] [--show] [--tests=PACKAGE] [PACKAGE…]      by default claim number quantity time reconcile
#
# Prints for each package how many changes were noticed, and fails where that is less than the floor (70 % of them). --show lists the lines
# whose changes no test noticed, --tests=PACKAGE runs the tests of one more package, as extract. PACKAGE is a package of rasid with all
# below it, as reconcile or entity.tagger. Tests with the tag "slow" do not run. Takes minutes a package.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
floor=70
show=false
tests=()
packages=()
for arg in "$@"; do
  case $arg in
    --floor=*) floor=${arg#--floor=} ;;
    --show) show=true ;;
    --tests=*) tests=("-Dmutated.tests=${arg#--tests=}") ;;
    --help | -h) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    -*) echo "mutation: unknown option $arg, see --help" >&2; exit 2 ;;
    *)
      [ -d "$ROOT/pipeline/core/src/main/java/rasid/${arg//.//}" ] || {
        echo "mutation: pipeline/core has no package rasid.$arg" >&2
        exit 2
      }
      packages+=("$arg")
      ;;
  esac
done
[ ${#packages[@]} -gt 0 ] || packages=(claim number quantity time reconcile)
find_maven
cd "$ROOT"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=false
printf '%-16s %8s %8s %8s\n' package changes noticed percent
for package in "${packages[@]}"; do
  mvn -B process-test-classes -pl pipeline/core -am -Dmutated="$package" ${tests[@]+"${tests[@]}"} > "$log" 2>&1 || {
    tail -40 "$log" >&2
    echo "mutation: PIT could not run on rasid.$package, see above" >&2
    exit 1
  }
  report=pipeline/core/target/mutation/$package/mutations.csv
  # Columns: file, class, mutator, method, line, status, test. A change that makes the tests hang or run out of memory is noticed too.
  read -r all noticed < <(awk -F, '
    { all++ } $6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR" { noticed++ }
    END { print all + 0, noticed + 0 }' "$report")
  percent=$((all == 0 ? 0 : 100 * noticed / all))
  mark=
  if [ "$percent" -lt "$floor" ]; then
    failed=true
    mark="below $floor"
  fi
  printf '%-16s %8d %8d %8d %s\n' "$package" "$all" "$noticed" "$percent" "$mark"
  if $show; then
    awk -F, '$6 == "SURVIVED" || $6 == "NO_COVERAGE" {
      sub(/.*\./, "", $3); print "  " $1 ":" $5 " " $4 " " $3 (($6 == "NO_COVERAGE") ? " (never run)" : "") }' "$report" |
      sort -t: -k1,1 -k2,2n
  fi
done
! $failed
