#!/usr/bin/env bash
# Checks finished runs: sizes, SHA-256 and schemas of their files, counts, ids, what records refer to, and that each span holds the words of its article.
#
#   scripts/verify-run.sh RUN...       folders run=ID, local or at s3://, gs:// or hdfs://
#
# Exit codes: 0 all are whole, 1 one is not, 2 one cannot be read.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in "" | --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
file_systems "${@/#/=}"
build_if_needed
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:-} -cp "$CLASSPATH" rasid.launch.VerifyRun "$@"
