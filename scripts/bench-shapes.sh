#!/usr/bin/env bash
# Microseconds of processor time that an article takes for each of its bytes, for texts of one pattern without an end, by shape and size, with the step that takes
# most. The time for each byte must not grow with the size.
#
#   scripts/bench-shapes.sh [--seconds=N] [--sizes=CHARS,CHARS...] [SHAPE...]
#
# By default 10,000, 100,000, 1,000,000 and 2,200,000 chars (4 MB of Arabic), all shapes; one that takes more than 120 seconds is given up.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
seconds=120
sizes=10000,100000,1000000,2200000
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    --seconds=*) seconds=${1#*=} ;;
    --sizes=*) sizes=${1#*=} ;;
    *) break ;;
  esac
  shift
done
compile_tests_if_needed core
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.extract.ShapeBenchmark "$seconds" "$sizes" "$@"
