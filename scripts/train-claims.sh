#!/usr/bin/env bash
# Trains what decides about claims, or measures it on articles that it was not trained on. models/README.md says what a corpus is, and
# where ours comes from.
#
#   scripts/train-claims.sh topics NEWS.jsonl[.gz]...   learns which words stand in like articles, into models/ (a quarter of an hour)
#   scripts/train-claims.sh train CORPUS                trains on all annotated articles, into models/ (six minutes on two cores)
#   scripts/train-claims.sh folds CORPUS RUN            writes a run over the articles: those of each fold by models of the other folds
#   scripts/train-claims.sh sources CORPUS RUN          the same: those of each source by models of the other sources
#   scripts/train-claims.sh times CORPUS                measures what chooses the time of a claim, by folds and sources, and trains it
#   scripts/train-claims.sh days CORPUS                 measures how the day of an article is found from its text alone
#   scripts/train-claims.sh dates CASES [all]           measures how expressions of time are read, on cases of Recognizers-Text
#
# A RUN is a folder as the job writes it; score it with scripts/evaluate.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:---help} in --help | -h) sed -n '2,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_training
models=$ROOT/models/data/src/main/resources/rasid/models/claims
java_of() { "$JAVA" -Xmx9g -cp "$TRAINING_CLASSPATH" "rasid.training.$@"; }
case $1 in
  topics) java_of TrainWordClusters topic "$models/topic-clusters.tsv.gz" "${@:2}" ;;
  train) java_of claims.TrainClaims train "$2" "$models/arabic-claims.bin.gz" ;;
  folds | sources) java_of claims.TrainClaims "$1" "$2" "$3" ;;
  times) java_of claims.TrainTimes "$2" "$models/times.bin.gz" ;;
  days) java_of claims.MeasureDays "$ROOT/models/corpus/days.jsonl" "$2" ;;
  dates) java_of MeasureDates "${@:2}" ;;
  *) say "none of topics, train, folds, sources, times, days, dates: $1"; exit 2 ;;
esac
