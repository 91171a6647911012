#!/usr/bin/env bash
# A whole process of the fast annotator on some threads: the time until it is ready, the rate at each tenth of the text, and the heap that is
# left.
#
#   scripts/bench-process.sh THREADS TEXT     a text file, one sentence or paragraph a line
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
[ $# -eq 2 ] || { echo "bench-process.sh: takes a number of threads and a text; see --help" >&2; exit 2; }
compile_tests_if_needed core
exec "$JAVA" -Xmx3g -cp "$TEST_CLASSPATH" rasid.annotation.AnnotateTexts "$@"
