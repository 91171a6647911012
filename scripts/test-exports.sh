#!/usr/bin/env bash
# Runs the job on the seeds and a hostile article, exports the run in every format, and opens each with a reader that is not ours: Python's csv,
# json and XML, openpyxl, Avro's Python library, DuckDB by itself, and brat's grammar; what they read must be the records. Half a minute.
#
#   scripts/test-exports.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/usr/bin/python3 -c 'import avro.datafile, openpyxl' 2> /dev/null || install_packages python3-avro python3-openpyxl
cat > "$work/hostile.jsonl" << 'ARTICLE'
{"id": "hostile", "published": "2022-01-07", "title": "=HYPERLINK(\"http://evil.example\")\u001b[2J", "publisher": "@SUM(A1)", "url": "javascript:alert(1)", "text": "🇮🇶🙂 <script>alert(1)</script>\r\nقالت وزارة الصحة اللبنانية إن 12 شخصا قتلوا في بيروت، =1+1 وأصيب أكثر من 30 آخرين.\r\n"}
ARTICLE
"$ROOT/scripts/run.sh" --input="$ROOT/seeds/*.txt,$work/hostile.jsonl" --output="$work" --run=test > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
build_query
query() { "$JAVA" -cp "$CLASSPATH" rasid.query.Query "$@"; }
formats=csv,xlsx,ucdp,acled,ibc,gkg,daily,hxl,jsonld,brat,labelstudio,duckdb
"$JAVA" -cp "$CLASSPATH" rasid.export.Export "$work/run=test" "--as=$formats" "--out=$work/export" > /dev/null
"$JAVA" -cp "$CLASSPATH" rasid.export.Export "$work/run=test" --as=xlsx --right-to-left "--out=$work/export/right-to-left" > /dev/null
query --format=json "$work/run=test" "SELECT * FROM claims_flat" > "$work/export/query.json"
query "$work/run=test" "SELECT title, words FROM claims_flat" > "$work/export/query.txt"
echo "ATTACH '$work/export/rasid.duckdb' AS run (READ_ONLY); USE run; SELECT claim_id FROM claims_flat; SELECT count(*) FROM sentences" > "$work/duckdb.sql"
"$JAVA" -cp "$CLASSPATH" "$ROOT/scripts/recipes/DuckDb.java" "$work/duckdb.sql" > "$work/export/duckdb.txt"
/usr/bin/python3 -W ignore "$ROOT/scripts/read_exports.py" "$work/run=test" "$work/export"

for wrong in "$work" "$work/run=test/claims"; do
  code=0
  query "$wrong" "SELECT 1" 2> "$work/err" || code=$?
  [ "$code" = 2 ] && [ "$(wc -l < "$work/err")" = 1 ] || { cat "$work/err" >&2; say "a folder that is no run was not refused"; exit 1; }
done
