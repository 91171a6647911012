#!/usr/bin/env bash
# Runs the job on a Spark 3 cluster: builds the bundle, checks the client's version, submits and waits.
#
#   scripts/run-on-spark.sh --master=spark://HOST:PORT [--submit="SPARK-SUBMIT OPTIONS"] --input=GLOB --output=DIR [any option of scripts/run.sh]
#
# DIR and the input must be seen by all machines of the cluster. With SPARK_HOME its spark-submit is taken; otherwise one from Maven.
# Exit codes as of scripts/run.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:---help} in --help | -h) sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
master=$(option master "" "$@")
[ -n "$master" ] || { say "name the cluster with --master=spark://HOST:PORT (or yarn, or local[N])"; exit 2; }
read -r -a submit_options <<< "$(option submit "" "$@")"
args=(--runner=SparkRunner)
for arg in "$@"; do
  case $arg in --master=* | --submit=*) ;; *) args+=("$arg") ;; esac
done
if [ -n "${SPARK_HOME:-}" ]; then
  version=$("$SPARK_HOME/bin/spark-submit" --version 2>&1 | sed -n 's/.*version \([0-9][0-9.]*\).*/\1/p' | head -1)
  case $version in
    3.*) ;;
    *) say "SPARK_HOME holds Spark $version; the bundle is made for 3"; exit 2 ;;
  esac
fi
file_systems "$@"
build_bundle spark
submit=(--master "$master" --class rasid.NewsClaimsPipeline ${submit_options[@]+"${submit_options[@]}"} "$BUNDLE" "${args[@]}")
if [ -n "${SPARK_HOME:-}" ]; then
  exec "$SPARK_HOME/bin/spark-submit" "${submit[@]}"
fi
cluster_libraries spark
# shellcheck disable=SC2086
SPARK_HOME=$LIBRARIES SPARK_SCALA_VERSION=2.12 exec "$JAVA" $SPARK_JVM -cp "$ROOT/scripts/clusters/spark-conf:$LIBRARIES/*" \
  org.apache.spark.deploy.SparkSubmit "${submit[@]}"
