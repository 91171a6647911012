#!/usr/bin/env bash
# Runs the job on file systems other than the local disk, whose servers are started on this machine: from S3 to HDFS, from there to S3 (killed
# as soon as it holds its lease, and started again), to Google Cloud Storage while both stores fail now and then, behind an earlier run (stopped
# by SIGTERM, and started again), and on Spark. The records must be those of the local disk, and each run whole.
#
#   scripts/test-file-systems.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
command -v curl > /dev/null || install_packages curl
work=$(mktemp -d)
processes=()
stop() {
  [ ${#processes[@]} = 0 ] || kill "${processes[@]}" 2>/dev/null || true
  [ ${#processes[@]} = 0 ] || wait "${processes[@]}" 2>/dev/null || true
}
trap 'stop; rm -rf "$work"' EXIT

export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1
s3_port=$(free_port)
hdfs_port=$(free_port)
mkdir -p "$work/store/news/in"
cp "$ROOT"/seeds/*.txt "$ROOT/seeds/metadata.csv" "$work/store/news/in"
cat > "$work/s3.properties" << PROPERTIES
s3proxy.endpoint=http://127.0.0.1:$s3_port
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=$AWS_ACCESS_KEY_ID
s3proxy.credential=$AWS_SECRET_ACCESS_KEY
s3proxy.ignore-unknown-headers=true
jclouds.provider=filesystem
jclouds.identity=local
jclouds.credential=local
jclouds.filesystem.basedir=$work/store
PROPERTIES
cluster_libraries s3
"$JAVA" -cp "$LIBRARIES/*" org.gaul.s3proxy.Main --properties "$work/s3.properties" > "$work/s3.log" 2>&1 &
processes+=($!)
cluster_libraries hdfs
"$JAVA" -cp "$LIBRARIES/*" "$ROOT/scripts/clusters/MiniHdfs.java" "$work/dfs" "$hdfs_port" > "$work/hdfs.log" 2>&1 &
processes+=($!)
gcs_port=$(free_port)
mkdir -p "$work/gcs"
"$python" "$ROOT/scripts/clusters/gcs_server.py" "$gcs_port" "$work/gcs" > "$work/gcs.log" 2>&1 &
processes+=($!)
faulty_s3_port=$(free_port)
"$python" "$ROOT/scripts/clusters/faulty_proxy.py" "$faulty_s3_port" "$s3_port" > "$work/faulty-s3.log" 2>&1 &
faulty=($!)
faulty_gcs_port=$(free_port)
"$python" "$ROOT/scripts/clusters/faulty_proxy.py" "$faulty_gcs_port" "$gcs_port" > "$work/faulty-gcs.log" 2>&1 &
faulty+=($!)
processes+=("${faulty[@]}")
await "the server of S3" "$work/s3.log" curl -s "http://127.0.0.1:$s3_port/"
await "HDFS" "$work/hdfs.log" grep -q ready "$work/hdfs.log"

s3=(--endpoint="http://127.0.0.1:$s3_port")
hdfs=(--hdfsConfiguration="[{\"fs.defaultFS\":\"hdfs://localhost:$hdfs_port\"}]")
# gs_at PORT: the options for Google Cloud Storage at a port.
gs_at() {
  gs=(--gcsEndpoint="http://127.0.0.1:$1/storage/v1/" --project=none
    --credentialFactoryClass=org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory)
}
# Builds what a run needs, so that what is awaited of it is not its build, nor its archive of classes.
build_for() { (file_systems "$@" && build_if_needed && share_classes); }
run() { "$ROOT/scripts/run.sh" "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
# whole RUN: checks a run, as the server keeps it.
whole() { "$ROOT/scripts/verify-run.sh" "$1" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
# same RUN: checks a run, and that its records are those of the local disk.
same() { whole "$1" && "$python" "$ROOT/scripts/compare_runs.py" "$work/local/run=local" "$1"; }

say "from S3 to the local disk and to HDFS"
run "${s3[@]}" --input='s3://news/in/*.txt' --output="$work/local"
whole "$work/local/run=local"
run "${s3[@]}" "${hdfs[@]}" --input='s3://news/in/*.txt' --output="hdfs://localhost:$hdfs_port/out"

say "from HDFS to S3, killed and started again"
again=("${s3[@]}" "${hdfs[@]}" --input="hdfs://localhost:$hdfs_port/out/run=local/documents/*.avro" --output=s3://news/out)
build_for "${again[@]}"
"$ROOT/scripts/run.sh" "${again[@]}" > "$work/killed.log" 2>&1 &
killed=$!
processes+=("$killed")
await "the run to be killed" "$work/killed.log" compgen -G "$work/store/news/out/_locks/*.lease-*"
kill -9 "$killed"
wait "$killed" 2>/dev/null || true
[ ! -e "$work/store/news/out/run=local/_SUCCESS" ] || { say "the run was done before it was killed"; exit 1; }
run "${again[@]}"
same "$work/store/news/out/run=local"
! compgen -G "$work/store/news/out/_locks/*" > /dev/null || { say "a lease is left"; exit 1; }

say "from S3 to Google Cloud Storage, both of which fail now and then"
gs_at "$faulty_gcs_port"
run --endpoint="http://127.0.0.1:$faulty_s3_port" "${gs[@]}" --input='s3://news/out/run=local/documents/*.avro' \
  --output=gs://news/out
same "$work/gcs/news/out/run=local"
kill "${faulty[@]}"
wait "${faulty[@]}" 2>/dev/null || true
for store in s3 gcs; do
  grep -qE '^[1-9][0-9]* of [0-9]+ requests failed' "$work/faulty-$store.log" || { cat "$work/faulty-$store.log" >&2; say "$store did not fail"; exit 1; }
  say "$store: $(cat "$work/faulty-$store.log")"
done

gs_at "$gcs_port"
say "behind the run on Google Cloud Storage, stopped by SIGTERM and started again"
behind=("${gs[@]}" --input='gs://news/out/run=local/documents/*.avro' --output=gs://news/out --run=next --previous='gs://news/out/run=*')
build_for "${behind[@]}"
"$ROOT/scripts/run.sh" "${behind[@]}" > "$work/stopped.log" 2>&1 &
stopped=$!
processes+=("$stopped")
await "the run to be stopped" "$work/stopped.log" compgen -G "$work/gcs/news/out/_locks/*.lease-*"
kill "$stopped"
code=0
wait "$stopped" || code=$?
[ "$code" = 143 ] || { cat "$work/stopped.log" >&2; say "SIGTERM ends it with exit code $code"; exit 1; }
! compgen -G "$work/gcs/news/out/_locks/*" > /dev/null || { say "the lease of the stopped run is left"; exit 1; }
[ ! -e "$work/gcs/news/out/run=next/_SUCCESS" ] || { say "the run was done before it was stopped"; exit 1; }
run "${behind[@]}"
grep -q '"skipped" : 5' "$work/gcs/news/out/run=next/_SUCCESS" || { say "articles of the earlier run were worked on again"; exit 1; }
whole "$work/gcs/news/out/run=next"

say "from S3 to Google Cloud Storage on Spark"
SPARK_LOCAL_IP=127.0.0.1 "$ROOT/scripts/run-on-spark.sh" --master='local[2]' "${s3[@]}" "${gs[@]}" --input='s3://news/in/*.txt' \
  --output=gs://news/spark > "$work/log" 2>&1 || { tail -40 "$work/log" >&2; exit 1; }
same "$work/gcs/news/spark/run=local"
say "all file systems hold the same records"
