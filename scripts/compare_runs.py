#!/usr/bin/python3
"""Compares two finished runs: every dataset must hold the same records, in any order and any files.

usage: compare_runs.py RUN_FOLDER RUN_FOLDER
"""
import collections
import glob
import json
import os
import sys

from avro.datafile import DataFileReader
from avro.io import DatumReader


def records(run, dataset):
    found = collections.Counter()
    for path in glob.glob(os.path.join(run, dataset, "*.avro")):
        with open(path, "rb") as file:
            for record in DataFileReader(file, DatumReader()):
                found[json.dumps(record, sort_keys=True, default=lambda b: b.hex())] += 1
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    a, b = sys.argv[1:]
    for run in (a, b):
        if not os.path.exists(os.path.join(run, "_SUCCESS")):
            sys.exit(f"compare_runs: {run} is not finished: it has no _SUCCESS")
    datasets = sorted({os.path.basename(os.path.dirname(path)) for run in (a, b) for path in glob.glob(os.path.join(run, "*", "*.avro"))})
    different = 0
    for dataset in datasets:
        in_a, in_b = records(a, dataset), records(b, dataset)
        more, less = in_b - in_a, in_a - in_b
        print(f"{dataset:14}{sum(in_a.values()):10,}{sum(in_b.values()):10,}  {'equal' if in_a == in_b else 'DIFFERENT'}")
        if in_a != in_b:
            different += 1
            for sign, extra in (("-", less), ("+", more)):
                for record in sorted(extra)[:2]:
                    print(f"    {sign} {record[:300]}")
    sys.exit(1 if different else 0)


main()
