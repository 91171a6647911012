#!/usr/bin/env bash
# Runs the job on a Flink 1.19 cluster: builds the bundle, checks the cluster's version, submits and waits.
#
#   scripts/run-on-flink.sh --master=HOST:PORT [--parallelism=N] --input=GLOB --output=DIR [any option of scripts/run.sh]
#
# HOST:PORT is the address of the cluster's REST interface. DIR and the input must be seen by all of its machines. With FLINK_HOME its client
# submits; otherwise one from Maven. Exit codes as of scripts/run.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:---help} in --help | -h) sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
master=$(option master "" "$@")
[ -n "$master" ] || { say "name the cluster with --master=HOST:PORT"; exit 2; }
version=$(curl -fsS "http://$master/config" 2>/dev/null | sed -n 's/.*"flink-version":"\([^"]*\)".*/\1/p') || true
case $version in
  1.19.*) ;;
  "") say "no Flink cluster answers at http://$master"; exit 2 ;;
  *) say "the cluster at $master runs Flink $version; the bundle is made for 1.19"; exit 2 ;;
esac
file_systems "$@"
build_bundle flink
args=(--runner=FlinkRunner "--flinkMaster=[auto]")
for arg in "$@"; do
  case $arg in --master=* | --parallelism=*) ;; *) args+=("$arg") ;; esac
done
parallelism=$(option parallelism 1 "$@")
submit=(run -m "$master" -p "$parallelism" -c rasid.NewsClaimsPipeline "$BUNDLE" --parallelism="$parallelism" "${args[@]}")
if [ -n "${FLINK_HOME:-}" ]; then
  exec "$FLINK_HOME/bin/flink" "${submit[@]}"
fi
cluster_libraries flink
FLINK_CONF_DIR=$ROOT/scripts/clusters/flink-conf exec "$JAVA" -cp "$LIBRARIES/*" org.apache.flink.client.cli.CliFrontend "${submit[@]}"
