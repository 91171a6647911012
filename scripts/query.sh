#!/usr/bin/env bash
# Asks SQL of finished runs, with DuckDB (fetched by Maven at the first use).
#
#   scripts/query.sh [--format=table|csv|json] RUN_FOLDERS "SELECT …" ["SELECT …" …]
#   scripts/query.sh RUN_FOLDERS           statements from the input, each ended by a semicolon
#   scripts/query.sh --views               the ready views, with what each column means
#
# RUN_FOLDERS is a folder, or several: globs in quotes, separated by commas ('out/dt=*/run=*').
#
# Tables are the datasets of the runs (claims, claim_groups, documents, entities, …, as the README lists them) and the ready views:
#
#   claims_flat     one row a claim, no nested fields, English names beside Arabic
#   groups_latest   one row a group: one quantity over all articles, with what was reported last
#   reports         one row a report: a claim in its group, in the order of time
#   conflicts       groups whose reports contradict each other or were revised, or that an alarm is about
#   daily           one row a group and day: what was reported of a quantity on a day
#
# Each of several runs tells the groups that changed; the views take each as it was told last. groups_as_of('2022-01-08') gives the
# claim_groups as they stood on a day.
#
# A run with --format=parquet is asked at once; of others the datasets that a statement names are turned into Parquet first.
#
# Examples:
#
#   scripts/query.sh out/run=local "SELECT event_type, counted_class, value, source_en, words FROM claims_flat WHERE country = 'KZ'"
#   scripts/query.sh out/run=local "SELECT event_type, counted_class, place_en, verdict, latest_value, latest_date FROM groups_latest"
#   scripts/query.sh out/run=local "SELECT * FROM conflicts" --format=json
#   scripts/query.sh out/run=local "SELECT report_date, value, increase, change FROM daily WHERE event_type = 'KILLED'" --format=csv
#   scripts/query.sh 'out/dt=*/run=*' "SELECT group_id, verdict, latest, reports FROM groups_as_of('2022-01-08')"
#   scripts/query.sh out/run=local "SELECT source, count(*) AS reports, min(point), max(point) FROM reports GROUP BY source ORDER BY reports DESC"
#
# Exit codes: 0 done, 2 there is no such run, a file of one is damaged or of a later version, or a statement is wrong.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_query
terminal=false
[ -t 0 ] && terminal=true
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:-} -Drasid.terminal=$terminal -cp "$CLASSPATH" rasid.query.Query "$@"
