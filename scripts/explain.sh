#!/usr/bin/env bash
# Explains what is found in an article, layer by layer, down to the rule or row that decided each number and each part of a claim.
#
#   scripts/explain.sh ARTICLE_FILE           an article of plain text
#   scripts/explain.sh --text=TEXT            the same, given here
#   scripts/explain.sh RUN_FOLDER CLAIM_ID    a claim of a finished run, with its sentence
#   scripts/explain.sh RUN_FOLDER GROUP_ID    a group of claims of a finished run, with its members
#
#   --published=DAY    day of the article, as 2024-03-10, from which "yesterday" is reckoned; else it is looked for in the text
#   --lexicons=DIR     the run's own tables, as for run.sh
#
# Exit codes: 0 done, 2 there is no such article, run, claim or group, or a file of the run is damaged or of a later version.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,12s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_if_needed
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} -cp "$CLASSPATH" rasid.extract.explain.Explain "$@"
