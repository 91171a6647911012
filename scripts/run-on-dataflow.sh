#!/usr/bin/env bash
# Runs the job on Google Cloud Dataflow: builds the bundle, submits and waits.
#
#   scripts/run-on-dataflow.sh --project=ID --region=NAME --tempLocation=gs://BUCKET/tmp --input=gs://… --output=gs://… [any option of
#     scripts/run.sh or of Dataflow, as --maxNumWorkers=N --workerMachineType=n2-highmem-4 --templateLocation=gs://…]
#
# The machine's Google credentials are used (gcloud auth application-default login). With --templateLocation the job is not run, but written
# there to be run later. Exit codes as of scripts/run.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:---help} in --help | -h) sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
for name in project region tempLocation input output; do
  [ -n "$(option $name "" "$@")" ] || [ -n "$(option "${name/tempLocation/gcpTempLocation}" "" "$@")" ] || { say "--$name is missing; see --help"; exit 2; }
done
file_systems "$@"
build_bundle dataflow
# A worker has a thread for each core and one process, which loads the models once.
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:-} -cp "${RASID_CLASSPATH:+$RASID_CLASSPATH:}$BUNDLE" rasid.NewsClaimsPipeline --runner=DataflowRunner "$@"
