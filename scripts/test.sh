#!/usr/bin/env bash
# All tests: the build with its gates, unit and whole-program tests, the output of a run read by an independent reader, the commands and
# examples of the README, the report in a browser, killed runs, clusters of Flink and Spark on this machine, and the translation for Dataflow.
#
#   scripts/test.sh [--fast]     --fast: the build with its gates and the unit tests but the slow ones, in under three minutes
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
find_maven
cd "$ROOT"

case ${1:-} in
  "") ;;
  --fast)
    say "build, gates, unit tests"
    # What takes seconds each has the tag slow.
    mvn -B -ntp verify -DskipITs -DexcludedGroups=slow
    exit
    ;;
  --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
  *) echo "test.sh: takes --fast or nothing" >&2; exit 2 ;;
esac

say "build, unit tests, whole-program tests"
rm -rf pipeline/*/target/lib models/training/target/lib
mvn -B -ntp verify
touch pipeline/job/target/built pipeline/query/target/built pipeline/report/target/built pipeline/serve/target/built pipeline/cli/target/built models/training/target/built

say "the seeds through scripts/run.sh"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
scripts/run.sh --output="$out" --run=test

say "reading it back with python3-avro"
python=/usr/bin/python3
"$python" -c 'import avro.datafile, pandas, yaml' 2>/dev/null || install_packages python3-avro python3-pandas python3-yaml
"$python" scripts/read_back.py "$out/run=test"

say "SQL and exports, opened by independent readers"
scripts/test-exports.sh

say "the annotations in models/corpus, and joining them with texts"
"$python" scripts/test_corpus.py

say "the tables of places"
"$python" scripts/test_places.py

say "files that hosts of repositories read"
"$python" scripts/test_project_files.py

say "two commands at once, a build that fails"
"$python" scripts/test_setup.py

say "schedules, metrics, alerts"
scripts/test-operations.sh

say "the one command and its pipe"
"$python" scripts/test_rasid.py

say "the library as others get it"
scripts/test-library.sh

say "the image"
scripts/test-image.sh

say "the commands of the README"
PYTHON=$python scripts/check_readme.sh

say "the report in a browser"
scripts/test-report.sh

say "killed and started again"
scripts/test-kills.sh --kills=2

say "stopped, without room, without memory, without a locale"
scripts/test-faults.sh

say "a fuzzer, for a moment"
scripts/fuzz.sh --runs=500

say "clusters of Flink and Spark"
scripts/test-runners.sh
scripts/test-kills.sh --runner=flink --kills=1
scripts/test-kills.sh --runner=spark --kills=1

say "S3, HDFS and Google Cloud Storage"
scripts/test-file-systems.sh

say "the translation for Dataflow"
scripts/test-dataflow.sh

say "Spark SQL, DuckDB, BigQuery"
scripts/test-downstream.sh
echo "all tests passed"
