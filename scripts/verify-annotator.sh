#!/usr/bin/env bash
# Compares the fast annotator with CoreNLP line by line: word, begin, end and tag of every token. Prints the first differences and their
# number; exits with 1 when there are any. CoreNLP takes about 20 seconds a megabyte.
#
#   scripts/verify-annotator.sh [--settings=rasid|corenlp] [--fuzz=BYTES] TEXTS...
#
# --settings=corenlp takes the settings that CoreNLP has by itself. --fuzz compares so many bytes of random text made of the texts' words.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
case ${1:---help} in --help | -h) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
compile_tests_if_needed training
exec "$JAVA" -Xmx4g -cp "$TEST_CLASSPATH" rasid.annotation.VerifyAnnotator "$@" 2> >(grep -v Untokenizable >&2)
