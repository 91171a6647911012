#!/usr/bin/env bash
# Makes use of corrections.jsonl, as the report collects it, beyond run.sh --corrections=FILE.
#
#   scripts/corrections.sh RUN_FOLDER CORRECTIONS.jsonl --gold=FILE.jsonl     gold for scripts/evaluate.sh --gold=FILE.jsonl
#   scripts/corrections.sh RUN_FOLDER CORRECTIONS.jsonl --rows                rows for events.tsv and classes.tsv of a --lexicons folder
#
#   --lexicons=DIR     the run's own tables, as for run.sh, whose symbols can be said
#
# RUN_FOLDER is the run that was looked at, without the corrections. Gold holds the reviewed articles: what was said of their claims, and
# all of a claim that was found right; claims that nobody looked at count neither way. A row is proposed where an event or a class was
# corrected, of the word in its plainest form, with how many claims of the run would get another event or class by it, come, or go: the articles
# that have the word in any form are extracted again, without the row and with it, which takes as long as their extraction does,
# and as long again for each row whose word they have. Of the run's tables only those of --lexicons are known.
#
# Exit codes: 0 done, 2 there is no such run, a file of it is damaged or of a later version, or a line of the corrections is bad.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_if_needed
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} -cp "$CLASSPATH" rasid.evaluate.UseCorrections "$@"
