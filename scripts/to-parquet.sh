#!/usr/bin/env bash
# Writes all datasets of a finished run as Parquet, a folder each, with Spark from Maven on this machine.
#
#   scripts/to-parquet.sh RUN_FOLDER OUTPUT_FOLDER
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:---help} in --help | -h) sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
[ $# = 2 ] || { say "usage: to-parquet.sh RUN_FOLDER OUTPUT_FOLDER"; exit 2; }
[ -f "$1/_SUCCESS" ] || { say "no finished run in $1; name a folder run=ID"; exit 2; }
run=$(realpath "$1")
output=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for dataset in "$run"/*/; do
  name=$(basename "$dataset")
  [ "$name" = jsonl ] || echo "INSERT OVERWRITE DIRECTORY '$output/$name' USING parquet SELECT * FROM avro.\`$run/$name\`;"
done > "$work/statements.sql"
cluster_libraries spark
# shellcheck disable=SC2086
SPARK_LOCAL_IP=127.0.0.1 "$JAVA" $SPARK_JVM -cp "$ROOT/scripts/clusters/spark-conf:$LIBRARIES/*" "$ROOT/scripts/recipes/SparkSql.java" \
  "$work/statements.sql" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
say "$output holds the datasets as Parquet"
