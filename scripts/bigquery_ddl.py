#!/usr/bin/python3
"""Prints the BigQuery table of each dataset, made from the Avro schemas, with the documentation of each field.

usage: bigquery_ddl.py BIGQUERY_DATASET [DATASET...]          by default all datasets
"""
import json
import os
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pipeline", "core", "src", "main", "avro")
SCHEMAS = {
    "documents": "Document", "sentences": "Sentence", "entities": "Entity", "numbers": "NumberExpression", "dates": "DateExpression",
    "quotes": "Quote", "claims": "Claim", "claim_groups": "ClaimGroup", "passages": "Passage", "copies": "Copy", "failures": "Failure",
}
TYPES = {"string": "STRING", "int": "INT64", "long": "INT64", "double": "FLOAT64", "boolean": "BOOL", "bytes": "BYTES"}


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
        return f"STRUCT<{columns(schema, named, depth + 1)}>", False
    return bigquery(kind, named, depth)


def columns(record, named, depth):
    pad = "\n" + "  " * depth
    lines = []
    for field in record["fields"]:
        name, optional = bigquery(field["type"], named, depth)
        doc = json.dumps(field["doc"], ensure_ascii=False)
        lines.append(f"{pad}{field['name']} {name}{'' if optional else ' NOT NULL'} OPTIONS(description={doc})")
    return ",".join(lines) + "\n" + "  " * (depth - 1)


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    named = {}
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".avsc"):
            collect(json.load(open(os.path.join(FOLDER, name), encoding="utf-8")), named)
    for dataset in sys.argv[2:] or SCHEMAS:
        record = named[f"rasid.record.{SCHEMAS[dataset]}"]
        print(f"CREATE TABLE IF NOT EXISTS `{sys.argv[1]}.{dataset}` ({columns(record, named, 1)});\n")


main()
