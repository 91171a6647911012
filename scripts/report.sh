#!/usr/bin/env bash
# Makes a page to look at of a finished run: what changed, groups with their charts, claims, articles, places, sources, the run's quality,
# a codebook, and a review that collects corrections. It opens in a browser from the disk; nothing is fetched.
#
#   scripts/report.sh RUN_FOLDER [--out=FOLDER] [--split] [--explain=N]
#
# --out      where the report goes; RUN_FOLDER/report by default. A small run makes one file, index.html; a large one has its data as script
#            files in FOLDER/data, which belong to it
# --split    data beside the page for a small run too
# --explain  explain each claim of runs of at most N claims, 20000 by default, by extracting their articles again on all cores: about 9 s of a
#            core and 1.3 MB for a thousand claims. A page loads them when its reader asks; that of a larger run names the command instead
#
# Prints the page's path. Exit codes: 0 done, 1 the report cannot be written, 2 there is no such run, it is not finished, damaged, or of a
# later version. RASID_JAVA_OPTIONS is passed to the JVM.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '$d'; exit 0 ;; esac
build_report
# shellcheck disable=SC2086
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:--Xmx3g} -cp "$CLASSPATH" rasid.report.MakeReport "$@"
