#!/usr/bin/env bash
# Compiles CoreNLP's Arabic models into the tables of the fast annotator, in models/src/main/resources. To be run when the version of
# CoreNLP or a setting in corenlp-arabic.properties changes; a test compares the tables with the models.
#
#   scripts/compile-annotator.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
build_if_needed
out=$ROOT/models/src/main/resources/rasid/models/arabic-annotator.bin.gz
"$JAVA" -cp "$CLASSPATH" rasid.annotation.corenlp.ModelCompiler "$out"
ls -l "$out"
