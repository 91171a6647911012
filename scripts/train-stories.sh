#!/usr/bin/env bash
# Trains what tells reports of one quantity, or measures it on stories that it was not trained on. models/README.md says what the folder of
# stories holds.
#
#   scripts/train-stories.sh STORIES           each story by models of the others: B-cubed, and how many verdicts are right
#   scripts/train-stories.sh STORIES train     the same, then trains on all of them, into models/ (ten minutes)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:---help} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_training
model=$ROOT/models/data/src/main/resources/rasid/models/stories/pairs.bin.gz
[ "${2:-}" = train ] || model=
exec "$JAVA" -cp "$TRAINING_CLASSPATH" rasid.training.stories.TrainStories "$1" ${model:+"$model"}
