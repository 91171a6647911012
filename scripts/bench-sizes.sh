#!/usr/bin/env bash
# How the time of the whole job grows with its input: seconds for each MB of one file after another, in one JVM. The first file does not
# count; the JVM compiles what it runs meanwhile.
#
#   scripts/bench-sizes.sh WARM-UP.jsonl NEWS.jsonl...
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:---help} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed job
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.transform.SizeBenchmark "$@"
