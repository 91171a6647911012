#!/usr/bin/env bash
# Scores a finished run against gold annotations: precision, recall and F1 of each measure, with 95 % intervals by bootstrap over articles.
#
#   scripts/evaluate.sh [--gold=FOLDER|FILE] [--errors[=N]] [--by-event] [--confidence] [--json] RUN_FOLDER
#
# --gold      a folder with a JSON file for each article, named after its source_id, or a file .jsonl or .jsonl.gz with an article on each line,
#             whose doc_id is the source_id; by default the seeds' gold. An article needs `claims`, each with a `number` (`begin` and `end` in
#             code points); what else a claim has is scored: `value` (`op`, `point`, `low`, `high`), `kind`, `event`, `class`, and the spans
#             `counted`, `source`, `place`, and `certainty`. A claim whose `scoring` is optional counts neither way; `non_claims` are numbers
#             that are none.
# --errors    shows what is wrong: symbols taken for another, wrong pairs with gold and found value of each field, missed claims with what the
#             run says about the number, false alarms; each with its sentence, at most N of a kind
# --by-event  scores each event and class
# --confidence  how far the confidences of the claims hold: the mean distance of what is said and what is right over ten bins (error), the
#             probability that a right claim has a higher one than a wrong claim (order), and the bins
# --json      prints one JSON object
#
# The figures of each source of the text are shown when there are several: `source` or `outlet` of the gold, else the publisher in the run, else
# the article's id before its last number.
#
# Exit codes: 0 done, 2 there is no such run or gold, or a file of one is damaged, or of a later version.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
for arg in "$@"; do
  case $arg in
    --help | -h) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
  esac
done
build_if_needed
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} -cp "$CLASSPATH" rasid.evaluate.Evaluate "--gold=$ROOT/seeds/gold" "$@"
