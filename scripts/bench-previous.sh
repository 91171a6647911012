#!/usr/bin/env bash
# What a day costs behind many earlier runs: the same day of made news, alone and with 10, 100 and 1,000 daily runs before it as --previous.
# The last 40 of these are runs of this program, one after another; older ones are copies of the first, which is not to be opened.
#
#   scripts/bench-previous.sh [INCIDENTS]      incidents that begin on each day, by default 100: some 300 articles a day
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed job
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.EarlierRunsBenchmark "${1:-100}"
