#!/usr/bin/env bash
# Scores the annotator on a treebank whose words are clitics: F1 of word spans, and universal parts of speech of the words found, under
# the settings of corenlp-arabic.properties and under those that CoreNLP has by itself.
#
#   scripts/score-annotator.sh TREEBANK.conllu      such as UD Arabic-PUD
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:---help} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed training
exec "$JAVA" -cp "$TEST_CLASSPATH" rasid.annotation.TreebankScore "$@"
