#!/usr/bin/env bash
# Loads a run with what the README names: runs its statements of Spark SQL and of DuckDB, and makes BigQuery's tables, which Google's own
# analyzer must take, and whose columns must be those of the records.
#
#   scripts/test-downstream.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$ROOT/scripts/run.sh" --output="$work/out" --format=parquet > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
# statements NAME: the README's block of SQL that begins with the comment "-- NAME".
statements() {
  awk -v name="-- $1" '/^```/ { inside = ($0 == "```sql"); first = inside; next }
    inside && first { wanted = (index($0, name) == 1); first = 0; next } inside && wanted' "$ROOT/README.md"
}
cd "$work"
statements "Spark SQL" > spark.sql
statements "DuckDB" > duckdb.sql
[ -s spark.sql ] && [ -s duckdb.sql ] || { say "the README has no statements of Spark SQL or DuckDB"; exit 1; }

cluster_libraries spark
# shellcheck disable=SC2086
SPARK_LOCAL_IP=127.0.0.1 "$JAVA" $SPARK_JVM -cp "$ROOT/scripts/clusters/spark-conf:$LIBRARIES/*" "$ROOT/scripts/recipes/SparkSql.java" spark.sql > spark.out
grep -q 'KILLED *|SECURITY_FORCES *|7 ' spark.out || { cat spark.out >&2; say "Spark SQL gave something else"; exit 1; }
say "Spark SQL: the README's statements run"

for dataset in out/run=local/parquet/*/; do
  name=$(basename "$dataset")
  avro="avro.\`out/run=local/$name\`" parquet="parquet.\`out/run=local/parquet/$name\`"
  echo "SELECT '$name' AS dataset, (SELECT count(*) FROM $avro) AS records,
    (SELECT count(*) FROM (SELECT * FROM $avro EXCEPT ALL SELECT * FROM $parquet)) AS missing,
    (SELECT count(*) FROM (SELECT * FROM $parquet EXCEPT ALL SELECT * FROM $avro)) AS added;"
done > parquet.sql
# shellcheck disable=SC2086
SPARK_LOCAL_IP=127.0.0.1 "$JAVA" $SPARK_JVM -cp "$ROOT/scripts/clusters/spark-conf:$LIBRARIES/*" "$ROOT/scripts/recipes/SparkSql.java" parquet.sql > parquet.out
grep -Eq '^[|]claims *[|][1-9][0-9]+ ' parquet.out && [ "$(grep -c '|0 *|0 *|$' parquet.out)" = 12 ] ||
  { cat parquet.out >&2; say "Parquet holds other records than Avro"; exit 1; }
say "Parquet: the records of all datasets are those of Avro"

build_query
"$JAVA" -cp "$CLASSPATH" "$ROOT/scripts/recipes/DuckDb.java" duckdb.sql > duckdb.out
grep -q '^KILLED.SECURITY_FORCES.REVISED_DOWN' duckdb.out || { cat duckdb.out >&2; say "DuckDB gave something else"; exit 1; }
say "DuckDB: the README's statements run"

cluster_libraries zetasql
/usr/bin/python3 "$ROOT/scripts/bigquery_ddl.py" news > tables.sql
# Its channel within the process looks for names in a network that it does not use, and says so.
"$JAVA" -Djava.util.logging.config.file=/dev/null -cp "$LIBRARIES/*" "$ROOT/scripts/recipes/BigQuerySql.java" tables.sql > bigquery.out
grep -q '^12 tables, 4 views, 1 functions$' bigquery.out || { cat bigquery.out >&2; say "BigQuery's analyzer saw something else"; exit 1; }
say "BigQuery: Google's analyzer takes all statements"
/usr/bin/python3 - "$work/out/run=local" tables.sql << 'PYTHON'
import glob
import re
import sys

from avro.datafile import DataFileReader
from avro.io import DatumReader

tables = dict(re.findall(r"CREATE TABLE IF NOT EXISTS `news\.(\w+)` \((.*?)\n\)\nPARTITION BY", open(sys.argv[2], encoding="utf-8").read(), re.S))
assert len(tables) == 12, tables.keys()
for dataset, body in tables.items():
    columns = re.findall(r"^  `(\w+)` ", body, re.M)
    # The partition comes from the folders.
    assert columns[:2] == ["dt", "run"], (dataset, columns)
    path = sorted(glob.glob(f"{sys.argv[1]}/{dataset}/*.avro"))[0]
    schema = DataFileReader(open(path, "rb"), DatumReader()).datum_reader.writers_schema
    assert columns[2:] == [field.name for field in schema.fields], (dataset, columns)
print(f"BigQuery: {len(tables)} tables have the columns of their records")
PYTHON
