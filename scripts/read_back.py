"""Reads every dataset of a run with Apache Avro's Python library and checks it: counts, ids, and spans that slice their text.

usage: read_back.py RUN_FOLDER
"""

import glob
import json
import os
import sys

from avro.datafile import DataFileReader
from avro.io import DatumReader


def read(run, dataset):
    for path in sorted(glob.glob(os.path.join(run, dataset, "*.avro"))):
        with DataFileReader(open(path, "rb"), DatumReader()) as records:
            yield from records


def spans(value):
    if isinstance(value, dict):
        if {"begin", "end"} <= value.keys() and ("text" in value or "surface" in value):
            yield value["begin"], value["end"], value.get("surface", value.get("text"))
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def main():
    run = sys.argv[1]
    success = json.load(open(os.path.join(run, "_SUCCESS"), encoding="utf-8"))
    texts = {d["doc_id"]: d["text"] for d in read(run, "documents")}
    checked = 0
    for dataset, expected in success["records"].items():
        records = list(read(run, dataset))
        assert len(records) == expected, f"{dataset}: {len(records)} records, _SUCCESS says {expected}"
        for record in records:
            text = texts.get(record.get("doc_id"))
            for begin, end, piece in spans(record) if text else ():
                assert text[begin:end] == piece, f"{dataset}: {begin}..{end} is {text[begin:end]!r}, not {piece!r}"
                checked += 1
    claims = [claim["claim_id"] for claim in read(run, "claims")]
    assert claims and len(claims) == len(set(claims)), "claim ids are missing or not unique"
    grouped = [member["claim_id"] for group in read(run, "claim_groups") for member in group["members"]]
    assert sorted(grouped) == sorted(claims), "a claim is in no group or in two"
    print(f"read back {sum(success['records'].values())} records, {checked} spans slice their text")


if __name__ == "__main__":
    main()
