#!/usr/bin/env bash
# Kills the job (SIGKILL) at random moments and starts it again: each time the records must be those of an undisturbed run of the DirectRunner,
# and no killed run may look finished. Flink and Spark run within the process that is killed.
#
#   scripts/test-kills.sh [--runner=direct|flink|spark] [--kills=N] [--input=GLOB]       by default the DirectRunner, 20 kills, on the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
runner=$(option runner direct "$@")
kills=$(option kills 20 "$@")
input=$(option input "$ROOT/seeds/*.txt" "$@")
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
build_if_needed
share_classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What starts a run; a script becomes its JVM, so that the process that is killed is the one that works.
case $runner in
  direct) start=("$ROOT/scripts/run.sh") ;;
  flink)
    build_bundle flink
    cluster_libraries flink
    start=("$JAVA" -cp "$BUNDLE:$LIBRARIES/*" rasid.NewsClaimsPipeline --runner=FlinkRunner "--flinkMaster=[local]" --parallelism=2)
    ;;
  spark)
    export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/spark
    mkdir "$work/spark"
    build_bundle spark
    start=("$ROOT/scripts/run-on-spark.sh" "--master=local[2]")
    ;;
  *) say "--runner is direct, flink or spark"; exit 2 ;;
esac
run() { "${start[@]}" --input="$input" --output="$work/$1" > "$work/log" 2>&1 || { tail -40 "$work/log" >&2; exit 1; }; }
"$ROOT/scripts/run.sh" --input="$input" --output="$work/direct" > "$work/log" 2>&1 || { tail -40 "$work/log" >&2; exit 1; }
begin=$(date +%s%N)
run undisturbed
took=$(($(date +%s%N) - begin))
# same RUN: its records are those of the DirectRunner.
same() { "$python" "$ROOT/scripts/compare_runs.py" "$work/direct/run=local" "$1" > "$work/compared" || { cat "$work/compared" >&2; return 1; }; }
same "$work/undisturbed/run=local" || exit 1
killed=0
while [ "$killed" -lt "$kills" ]; do
  "${start[@]}" --input="$input" --output="$work/disturbed" > "$work/log" 2>&1 &
  process=$!
  sleep "$(awk -v n=$((RANDOM * 32768 + RANDOM)) -v t=$took 'BEGIN { print n / 1073741824 * t / 1e9 }')"
  if kill -9 $process 2> /dev/null; then
    { wait $process || true; } 2> /dev/null
    if [ -e "$work/disturbed/run=local/_SUCCESS" ]; then
      # Killed while it told what it had written: then all of that must be there, and it does not count.
      same "$work/disturbed/run=local" || { say "a run that was killed has a _SUCCESS, and not all records"; exit 1; }
      rm -f "$work/disturbed/run=local/_SUCCESS"
      continue
    fi
    killed=$((killed + 1))
    # A run that was killed early has no folder yet.
    at=$({ find "$work/disturbed/run=local" -type f 2> /dev/null || true; } | wc -l)
    run disturbed
    same "$work/disturbed/run=local" || exit 1
    [ -z "$(find "$work/disturbed/run=local" -name '_temporary*')" ] || { say "$runner, kill $killed: temporary files are left"; exit 1; }
    "$ROOT/scripts/verify-run.sh" "$work/disturbed/run=local" > "$work/verified" || { cat "$work/verified" >&2; exit 1; }
    say "$runner, kill $killed: $at files lay there; started again, the records are those of an undisturbed run"
  fi
  { wait $process || true; } 2> /dev/null
  rm -f "$work/disturbed/run=local/_SUCCESS"
done
