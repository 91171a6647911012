#!/usr/bin/env bash
# What the DirectRunner costs: the same steps on the same file, called in a loop by as many threads and run as a pipeline, in turns in one JVM.
#
#   scripts/bench-runner.sh NEWS.jsonl [ROUNDS]     by default 3 rounds, after one that does not count
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:---help} in --help | -h) sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed job
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.transform.RunnerBenchmark "$1" "${2:-3}"
