#!/usr/bin/env bash
# The main job: reads Arabic news, writes Avro records of the numeric claims in them.
#
#   scripts/run.sh [--input=GLOB] [--output=DIR] [--run=ID] [any option]     --help lists them all
#
# Without --input it reads the articles in seeds/, without --output it writes to out/; a run that names neither these nor a run is a first
# look, and replaces the one before.
# Exit codes: 0 done, 1 the job failed, or a store did not answer, and may be tried again, 2 the command was wrong and nothing was written,
# 3 another process works on the run of that id, 4 the run cannot be trusted, because too many articles failed or too few were there: it has
# _SUSPECT instead of _SUCCESS, 129 stopped by SIGHUP, 130 stopped by SIGINT, 143 stopped by SIGTERM; the same command begins the run again.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
file_systems "$@"
build_if_needed
share_classes "$@"
batch_flags

args=("$@")
run_defaults
terminal=false
[ -t 2 ] && terminal=true
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} "${SHARED[@]}" ${BATCH_FLAGS[@]+"${BATCH_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:-} -Drasid.terminal=$terminal -cp "$CLASSPATH${RASID_CLASSPATH:+:$RASID_CLASSPATH}" rasid.NewsClaimsPipeline "${args[@]}"
