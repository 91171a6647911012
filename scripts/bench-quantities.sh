#!/usr/bin/env bash
# Speed of reading numbers, quantities and dates (JMH): MB/s of articles that are annotated already, beside a bare decoding of their UTF-8;
# then the time per character of random texts of a thousand to ten million characters.
#
#   scripts/bench-quantities.sh [ARTICLES...]     text files; by default the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed core
[ $# -gt 0 ] || set -- "$ROOT"/seeds/*.txt
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.extract.QuantityBenchmark "$@"
