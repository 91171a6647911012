#!/usr/bin/env bash
# Trains what the name tagger knows, or measures it. models/README.md says where the corpora come from.
#
#   scripts/train-ner.sh clusters NEWS.jsonl[.gz]...   learns the word clusters from articles, into models/ (a quarter of an hour)
#   scripts/train-ner.sh train CORPORA GOLD            trains the tagger on two folders of corpora, into models/ (two minutes)
#   scripts/train-ner.sh score CORPORA GOLD            scores it on five parts of GOLD and ANERcorp, each held out of the training
#   scripts/train-ner.sh sources CORPORA GOLD          scores it on each source of GOLD, held out of the training
#   scripts/train-ner.sh ablation CORPORA GOLD         scores it without each family of features, on two parts
#   scripts/train-ner.sh curve CORPORA GOLD            scores it with none to all of the articles of GOLD, on two parts
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:---help} in --help | -h) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_training
names=$ROOT/models/data/src/main/resources/rasid/models/names
java_of() { "$JAVA" -Xmx3g -cp "$TRAINING_CLASSPATH" "rasid.training.$@"; }
case $1 in
  clusters) java_of TrainWordClusters use "$names/word-clusters.tsv.gz" "${@:2}" ;;
  train) java_of TrainNames train "$2" "$3" "$names/arabic-names.bin.gz" ;;
  score | sources | ablation | curve) java_of TrainNames "$1" "$2" "$3" ;;
  *) say "none of clusters, train, score, sources, ablation, curve: $1"; exit 2 ;;
esac
