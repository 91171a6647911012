#!/usr/bin/env bash
# Exports a finished run in the formats of those who use it, with DuckDB (fetched by Maven at the first use).
#
#   scripts/export.sh RUN_FOLDER --as=FORMAT[,FORMAT…] [--out=FOLDER] [--right-to-left]
#
#   --out=FOLDER        where the files go; by default RUN_FOLDER/export
#   --right-to-left     with xlsx: sheets of records run from right to left
#
# Formats, and their files:
#
#   csv          the ready views (query.sh --views tells their columns): claims_flat.csv, groups_latest.csv, reports.csv, conflicts.csv, daily.csv
#   xlsx         the same as sheets of rasid.xlsx, with a codebook
#   ucdp         ucdp.csv with the columns of the UCDP Georeferenced Event Dataset \
#   acled        acled.csv with those of ACLED                                      } a row is a group of people killed, by whatever cause, that is no part of another
#   ibc          ibc.csv with those of the incidents of Iraq Body Count            /
#   gkg          gkg.tsv: counts of the GDELT Global Knowledge Graph: killed, wounded, arrested, kidnapped, seized, protesting
#   daily        daily.csv: the figure of each day, apart from sums since a beginning
#   hxl          hxl.csv with hashtags of the Humanitarian Exchange Language: a row a group
#   jsonld       claims.jsonld: schema.org's Claim and QuantitativeValue, and selectors of the W3C's Web Annotation
#   brat         brat/: text and standoff annotations of each article with claims, and annotation.conf
#   labelstudio  labelstudio.json: tasks with predictions; labelstudio.xml: the labels
#   duckdb       rasid.duckdb: all datasets and the ready views in one database
#
# What rasid does not know is left empty; the words of the articles stand in a column of notes. CSV is UTF-8 with a byte order mark; text that a
# spreadsheet would take for a formula begins with an apostrophe. Offsets count code points.
#
# Exit codes: 0 done, 2 there is no such run, a file of it is damaged or of a later version, or the command is wrong.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
build_query
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:-} -cp "$CLASSPATH" rasid.export.Export "$@"
