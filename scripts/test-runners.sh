#!/usr/bin/env bash
# Runs the job on real clusters on this machine (a Flink JobManager and TaskManager, a Spark master and worker, each a process of its own)
# and compares what they write with what the DirectRunner writes: the same records, in any order. On each it runs once more, and a process
# that works on it is killed.
#
#   scripts/test-runners.sh [--input=GLOB]       by default the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
input=$(option input "$ROOT/seeds/*.txt" "$@")
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
command -v curl > /dev/null || install_packages curl
work=$(mktemp -d)
processes=()
stop() {
  [ ${#processes[@]} = 0 ] || kill "${processes[@]}" 2>/dev/null || true
  [ ${#processes[@]} = 0 ] || wait "${processes[@]}" 2>/dev/null || true
  processes=()
}
trap 'stop; rm -rf "$work"' EXIT
# has_parquet RUN: beside each Avro file lies a whole Parquet file.
has_parquet() {
  local avro parquet
  for avro in "$1"/*/part-*.avro; do
    parquet=$1/parquet${avro#"$1"}
    parquet=${parquet%.avro}.parquet
    [ "$(tail -c 4 "$parquet")" = PAR1 ] || { say "$parquet lacks or is not whole"; exit 1; }
  done
}

# same RUN: it is whole, and its records are those of the DirectRunner.
same() {
  "$python" "$ROOT/scripts/compare_runs.py" "$work/direct/run=local" "$1"
  "$ROOT/scripts/verify-run.sh" "$1"
}
# lose RUN LOG PROCESS_COMMAND...: kills the process that the command names, as soon as the run's job, which is $!, has begun to write. Sets job.
lose() {
  local run=$1 log=$2
  shift 2
  job=$!
  await "the job" "$log" begun "$run"
  kill -9 "$("$@")"
  [ ! -e "$run/_SUCCESS" ] || { say "the job was done before its worker died"; exit 1; }
}
begun() { [ -n "$(find "$1" -name '_temporary-*' -o -name 'part-*' | head -1)" ]; }

say "the DirectRunner"
"$ROOT/scripts/run.sh" --input="$input" --output="$work/direct" > "$work/direct.log" 2>&1 || { tail -20 "$work/direct.log" >&2; exit 1; }

say "Flink: a JobManager and a TaskManager"
build_bundle flink
cluster_libraries flink
rest=$(free_port)
flink() {
  local main=$1 log=$2
  shift 2
  "$JAVA" -Xmx1g "$@" -cp "$LIBRARIES/*" "$main" --configDir "$ROOT/scripts/clusters/flink-conf" -D "rest.port=$rest" \
    -D "jobmanager.rpc.port=$rpc" -D "io.tmp.dirs=$work" -D "web.tmpdir=$work" > "$log" 2>&1 &
  processes+=($!)
}
rpc=$(free_port)
flink org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint "$work/jobmanager.log"
task_manager() { flink org.apache.flink.runtime.taskexecutor.TaskManagerRunner "$1" -Xmx2176m -XX:MaxDirectMemorySize=512m; }
task_manager "$work/taskmanager.log"
working=$!
await "Flink" "$work/jobmanager.log" bash -c "curl -fsS http://127.0.0.1:$rest/overview | grep -q '\"slots-total\":2'"
on_flink=("$ROOT/scripts/run-on-flink.sh" --master="127.0.0.1:$rest" --parallelism=2 --input="$input")
"${on_flink[@]}" --format=parquet --output="$work/flink" > "$work/flink.log" 2>&1 || { tail -40 "$work/flink.log" >&2; exit 1; }
same "$work/flink/run=local"
has_parquet "$work/flink/run=local"

say "Flink: the TaskManager is killed while the job runs, and another comes"
"${on_flink[@]}" --output="$work/flink-lost" > "$work/flink-lost.log" 2>&1 &
lose "$work/flink-lost/run=local" "$work/flink-lost.log" echo "$working"
task_manager "$work/taskmanager-2.log"
wait "$job" || { tail -40 "$work/flink-lost.log" >&2; exit 1; }
same "$work/flink-lost/run=local"
stop

say "Spark: a master and a worker"
build_bundle spark
cluster_libraries spark
export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/spark SPARK_SCALA_VERSION=2.12
port=$(free_port)
spark() {
  local log=$1
  shift
  # shellcheck disable=SC2086
  SPARK_HOME=$LIBRARIES "$JAVA" $SPARK_JVM -Xmx512m -cp "$ROOT/scripts/clusters/spark-conf:$LIBRARIES/*" "$@" > "$log" 2>&1 &
  processes+=($!)
}
mkdir -p "$work/spark"
webui=$(free_port)
spark "$work/master.log" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port "$webui"
await "Spark's master" "$work/master.log" curl -fsS "http://127.0.0.1:$webui/json/"
# The worker starts executors with the class path of SPARK_HOME/jars.
[ -e "$LIBRARIES/jars" ] || ln -s . "$LIBRARIES/jars"
spark "$work/worker.log" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port "$(free_port)" --cores 2 --memory 4g \
  --work-dir "$work/worker" "spark://127.0.0.1:$port"
working=$!
await "Spark's worker" "$work/worker.log" bash -c "curl -fsS http://127.0.0.1:$webui/json/ | grep -q '\"state\" : \"ALIVE\"'"
on_spark=("$ROOT/scripts/run-on-spark.sh" --master="spark://127.0.0.1:$port" --submit="--executor-memory 2g --total-executor-cores 2" --input="$input")
"${on_spark[@]}" --format=parquet --output="$work/spark-out" > "$work/spark.log" 2>&1 || { tail -40 "$work/spark.log" >&2; exit 1; }
same "$work/spark-out/run=local"
has_parquet "$work/spark-out/run=local"

say "Spark: the executor is killed while the job runs"
"${on_spark[@]}" --output="$work/spark-lost" > "$work/spark-lost.log" 2>&1 &
lose "$work/spark-lost/run=local" "$work/spark-lost.log" pgrep -P "$working" -f CoarseGrainedExecutorBackend
wait "$job" || { tail -40 "$work/spark-lost.log" >&2; exit 1; }
grep -q "Lost executor" "$work/spark-lost.log" || { tail -40 "$work/spark-lost.log" >&2; say "no executor was lost"; exit 1; }
same "$work/spark-lost/run=local"
say "all runners wrote the same records, with a worker that died as well"
