#!/usr/bin/env bash
# Speed of finding entities (tokens/s) and of extracting claims (MB/s of text) on one core (JMH), on articles that are annotated already; how
# long the lists and the model of names take to load, and the heap they take.
#
#   scripts/bench-stages.sh [ARTICLES...]     text files; by default the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed core
[ $# -gt 0 ] || set -- "$ROOT"/seeds/*.txt
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.extract.StageBenchmark "$@"
