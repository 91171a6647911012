#!/usr/bin/env bash
# How well (B-cubed F1) and how fast reports about one quantity are brought together, on made stories whose truth is known
# (SyntheticStories), at 1,000 to 1,000,000 claims: one row for each size. Then two million claims of one key in a heap of 512 MB.
#
#   scripts/bench-reconcile.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed training
"$JAVA" -Xmx3g -cp "$TEST_CLASSPATH" rasid.training.stories.ReconcileBenchmark
exec "$JAVA" -Xmx512m -cp "$TEST_CLASSPATH" rasid.training.stories.ReconcileBenchmark 2000000
