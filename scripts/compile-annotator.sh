#!/usr/bin/env bash
# Compiles CoreNLP's Arabic models into the tables of the fast annotator, in models/data/src/main/resources. To be run when the version of
# CoreNLP or a setting in corenlp-arabic.properties changes; a test compares the tables with the models.
#
#   scripts/compile-annotator.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
build_training
out=$ROOT/models/data/src/main/resources/rasid/models/arabic-annotator.bin.gz
"$JAVA" -cp "$TRAINING_CLASSPATH" rasid.corenlp.ModelCompiler "$out"
ls -l "$out"
