#!/usr/bin/env python3
"""Prints the BigQuery table of each dataset, made from the Avro schemas, with the documentation of each field.

usage: bigquery_ddl.py BIGQUERY_DATASET [DATASET...]          by default all datasets

A table has the columns of its records as `bq load` fills them from Avro, and before them the partition of the run, dt and run, which
BigQuery reads from the folders' names. Days are text in Avro, and BigQuery loads text as STRING only: behind each table that has days stands
a view of its name with _by_day, in which they are of type DATE. Runs with --previous tell the groups that changed: claim_groups_as_of(day) is
a function that gives all groups as they stood on a day, each as it was told last until then, and claim_groups_latest a view of the last day.
"""
import json
import os
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pipeline", "core", "src", "main", "avro")
SCHEMAS = {
    "documents": "Document", "sentences": "Sentence", "entities": "Entity", "numbers": "NumberExpression", "dates": "DateExpression",
    "quotes": "Quote", "claims": "Claim", "story_index": "Report",
    "claim_groups": "ClaimGroup", "passages": "Passage", "copies": "Copy", "failures": "Failure",
}
TYPES = {"string": "STRING", "int": "INT64", "long": "INT64", "float": "FLOAT64", "double": "FLOAT64", "boolean": "BOOL", "bytes": "BYTES"}
PARTITION = [
    "`dt` DATE OPTIONS(description=\"Logical date of the run, from the folder dt=DAY.\")",
    "`run` STRING OPTIONS(description=\"Id of the run, from the folder run=ID.\")",
]
# What tables are mostly filtered by; the first column counts most.
CLUSTER = {
    "documents": ["doc_id"], "sentences": ["doc_id"], "entities": ["doc_id"], "numbers": ["doc_id"], "dates": ["doc_id"],
    "quotes": ["doc_id"], "story_index": ["doc_id"],
    "claims": ["event_type", "counted_class", "place_country", "doc_id"],
    "claim_groups": ["event_type", "counted_class", "place", "group_id"], "passages": ["doc_a", "doc_b"], "copies": ["doc_id", "copy_of"],
    "failures": ["category"],
}
# Fields that hold a whole day, or a day with a time behind it, of which a view takes the day.
DAYS = {"documents": ["published"], "claims": ["event_begin", "event_end", "statement_date"], "claim_groups": ["window_begin", "window_end", "as_of"]}

# Runs are in order by their days, those of one day by their ids. A group that a later run tells under another id is no more.
STATE = """WITH until_then AS (
  SELECT *, CONCAT(IFNULL(as_of, ''), ' ', run) AS told FROM `{0}.claim_groups`{1}
), ended AS (
  SELECT id, MAX(told) AS told FROM until_then, UNNEST(was) AS id GROUP BY id
)
SELECT until_then.* EXCEPT (told)
FROM until_then LEFT JOIN ended ON ended.id = until_then.group_id
WHERE ended.told IS NULL OR ended.told <= until_then.told
QUALIFY ROW_NUMBER() OVER (PARTITION BY until_then.group_id ORDER BY until_then.told DESC) = 1"""


def collect(schema, named):
    """Notes the named types of a schema, so that others can refer to them."""
    if isinstance(schema, list):
        for branch in schema:
            collect(branch, named)
    elif isinstance(schema, dict):
        if schema["type"] in ("record", "enum"):
            named[f"{schema.get('namespace', 'rasid.record')}.{schema['name']}"] = schema
        for field in schema.get("fields", []):
            collect(field["type"], named)
        collect(schema.get("items"), named)


def bigquery(schema, named, depth):
    """The BigQuery type, and whether it may be null."""
    if isinstance(schema, list):
        [inner] = [branch for branch in schema if branch != "null"]
        return bigquery(inner, named, depth)[0], True
    if isinstance(schema, str):
        return (TYPES[schema], False) if schema in TYPES else bigquery(named[schema], named, depth)
    kind = schema["type"]
    if kind == "enum":
        return "STRING", False
    if kind == "array":
        # An array of BigQuery is never null.
        return f"ARRAY<{bigquery(schema['items'], named, depth)[0]}>", True
    if kind == "record":
        return f"STRUCT<{','.join(columns(schema, named, depth + 1))}\n{'  ' * depth}>", False
    return bigquery(kind, named, depth)


def columns(record, named, depth):
    pad = "\n" + "  " * depth
    lines = []
    for field in record["fields"]:
        name, optional = bigquery(field["type"], named, depth)
        doc = json.dumps(field["doc"], ensure_ascii=False)
        # Quoted, because some names are words of SQL, such as end.
        lines.append(f"{pad}`{field['name']}` {name}{'' if optional else ' NOT NULL'} OPTIONS(description={doc})")
    return lines


def statements(bigquery_dataset, dataset, record, named):
    """The table of a dataset, and the view of its days."""
    table = f"`{bigquery_dataset}.{dataset}`"
    body = ",".join(["\n  " + column for column in PARTITION] + columns(record, named, 1))
    cluster = ", ".join(f"`{name}`" for name in CLUSTER[dataset])
    doc = json.dumps(record["doc"], ensure_ascii=False)
    yield f"CREATE TABLE IF NOT EXISTS {table} ({body}\n)\nPARTITION BY `dt`\nCLUSTER BY {cluster}\nOPTIONS(description={doc});\n"
    if dataset in DAYS:
        # A year or a month alone is no day, and comes out as null.
        days = ", ".join(f"SAFE.PARSE_DATE('%F', SUBSTR(`{name}`, 1, 10)) AS `{name}`" for name in DAYS[dataset])
        yield f"CREATE OR REPLACE VIEW `{bigquery_dataset}.{dataset}_by_day` AS\nSELECT * REPLACE ({days})\nFROM {table};\n"
    if dataset == "claim_groups":
        until = STATE.format(bigquery_dataset, " WHERE dt <= day")
        yield f"CREATE OR REPLACE TABLE FUNCTION `{bigquery_dataset}.claim_groups_as_of`(day DATE) AS (\n{until}\n);\n"
        yield f"CREATE OR REPLACE VIEW `{bigquery_dataset}.claim_groups_latest` AS\n{STATE.format(bigquery_dataset, '')};\n"


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    named = {}
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".avsc"):
            with open(os.path.join(FOLDER, name), encoding="utf-8") as schema:
                collect(json.load(schema), named)
    unknown = [dataset for dataset in sys.argv[2:] if dataset not in SCHEMAS]
    if unknown:
        sys.exit(f"bigquery_ddl.py: no dataset {', '.join(unknown)}; there are {', '.join(SCHEMAS)}")
    for dataset in sys.argv[2:] or SCHEMAS:
        for statement in statements(sys.argv[1], dataset, named[f"rasid.record.{SCHEMAS[dataset]}"], named):
            print(statement)


main()
