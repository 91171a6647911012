#!/usr/bin/env bash
# Speed of the fast annotator beside CoreNLP's, in one run (JMH): MB/s and tokens/s with a fresh and with a warm memo, of its segmenter and
# its lexer alone, and on two threads. The last line is "ratio R": fast and warm against CoreNLP.
#
#   scripts/bench.sh [TEXTS...]     text files, one sentence or paragraph a line; by default the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed training
[ $# -gt 0 ] || set -- "$ROOT"/seeds/*.txt
exec "$JAVA" -Xmx3g -cp "$TEST_CLASSPATH" rasid.annotation.AnnotatorBenchmark "$@"
