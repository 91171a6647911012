#!/usr/bin/env bash
# Scores a finished run against gold annotations: precision, recall and F1 of each measure.
#
#   scripts/evaluate.sh [--gold=DIR] RUN_FOLDER
#
# DIR holds one JSON file for each article, named after its source_id; by default those of the seeds.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
gold=$ROOT/seeds/gold
folders=()
for arg in "$@"; do
  case $arg in
    --gold=*) gold=${arg#--gold=} ;;
    --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    -*) echo "evaluate: unknown option $arg" >&2; exit 2 ;;
    *) folders+=("$arg") ;;
  esac
done
[ ${#folders[@]} = 1 ] || { echo "usage: evaluate.sh [--gold=DIR] RUN_FOLDER" >&2; exit 2; }
build_if_needed
exec "$JAVA" -cp "$CLASSPATH" rasid.evaluate.Evaluate "$gold" "${folders[0]}"
