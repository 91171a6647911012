#!/usr/bin/env bash
# All tests: the build with its gates, unit and whole-program tests, the output of a run read by an independent reader, and the commands
# and the Python example of the README.
#
#   scripts/test.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
find_maven
cd "$ROOT"

say "build, unit tests, whole-program tests"
mvn -B -ntp verify
touch pipeline/target/built

say "the seeds through scripts/run.sh"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
scripts/run.sh --output="$out" --run=test

say "reading it back with python3-avro"
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
"$python" scripts/read_back.py "$out/run=test"

say "the commands of the README"
PYTHON=$python scripts/check_readme.sh
echo "all tests passed"
