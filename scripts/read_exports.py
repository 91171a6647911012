"""Opens the exports of a run with readers that are not ours, and compares them with its Avro records: read_exports.py RUN EXPORTS."""

import csv
import glob
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from avro.datafile import DataFileReader
from avro.io import DatumReader

run, exports = sys.argv[1], Path(sys.argv[2])


def records(dataset):
    return [r for path in sorted(glob.glob(f"{run}/{dataset}/*.avro")) for r in DataFileReader(open(path, "rb"), DatumReader())]


def table(name, **options):
    with open(exports / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, **options))


claims = {c["claim_id"]: c for c in records("claims")}
texts = {d["doc_id"]: d["text"] for d in records("documents")}
groups = {g["group_id"]: g for g in records("claim_groups")}
hostile = next(doc for doc, text in texts.items() if "<script>" in text)
assert any(c["doc_id"] == hostile for c in claims.values()), "the hostile article has no claim"

# CSV: the records, marked as UTF-8, without a formula.
assert (exports / "claims_flat.csv").read_bytes().startswith(b"\xef\xbb\xbf")
head, *rows = table("claims_flat.csv")
flat = {row[0]: dict(zip(head, row)) for row in rows}
assert flat.keys() == claims.keys()
for claim_id, row in flat.items():
    claim = claims[claim_id]
    assert row["event_type"] == claim["event_type"] and row["counted_class"] == claim["counted_class"]
    assert (float(row["point"]) if row["point"] else None) == claim["point"], claim_id
    assert row["source"].lstrip("'") == (claim["source"] or {"text": ""})["text"]
    assert texts[row["doc_id"]][int(row["number_begin"]):int(row["number_end"])] == row["number"]
for path in exports.glob("*.csv"):
    lines = table(path.name)
    assert len({len(line) for line in lines}) == 1, path
    formulas = [cell for line in lines for cell in line if re.match(r"[=+\-@]", cell) and not re.fullmatch(r"[-+]?[\d.]+", cell)]
    assert not formulas, (path, formulas)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", "".join(cell for line in lines for cell in line)), path
assert {row[0] for row in table("groups_latest.csv")[1:]} == groups.keys()
assert len(table("reports.csv")) - 1 == sum(g["reports"] for g in groups.values())
assert len(table("daily.csv")) - 1 == sum(len(g["series"]) for g in groups.values())
killed = [g for g in groups.values() if g["event_type"] == "KILLED" and g["kind"] == "COUNT" and g["scope"] == "ALL"]
parts = {part for g in killed for part in g["parts"]}
for name in ("ucdp.csv", "acled.csv", "ibc.csv"):
    head, *rows = table(name)
    assert {row[-1] for row in rows} == {g["group_id"] for g in killed} - parts, name
assert {len(row) for row in table("gkg.tsv", delimiter="\t", quoting=csv.QUOTE_NONE)} == {16}

# The workbook: the same cells as the CSV.
book = openpyxl.load_workbook(exports / "rasid.xlsx")
assert book.sheetnames == ["Claims", "Groups", "Reports", "Conflicts", "Daily", "Codebook"]
for sheet in book:
    assert sheet.freeze_panes == "A2", sheet.title
    assert all(cell.data_type != "f" for row in sheet for cell in row), sheet.title
    assert all((cell.hyperlink.target or cell.hyperlink.location).startswith("http") for row in sheet for cell in row if cell.hyperlink)
claims_sheet = [[cell.value for cell in row] for row in book["Claims"]]
assert claims_sheet[0] == table("claims_flat.csv")[0]
for row in claims_sheet[1:]:
    for name, value in zip(claims_sheet[0], row):
        text = flat[row[0]][name]
        if isinstance(value, bool):
            assert text == str(value).lower(), (row[0], name)
        elif isinstance(value, (int, float)):
            assert float(text) == value, (row[0], name)
        elif name not in ("event_begin", "event_end", "statement_date"):
            assert text.lstrip("'").replace("\r", "").replace("\x1b", "") == (value or "").replace("\r", ""), (row[0], name, text, value)
explained = {(row[0].value, row[1].value) for row in book["Codebook"]}
assert {("Claims", name) for name in claims_sheet[0]} <= explained

# The workbook from right to left: all sheets but the codebook, which is in English; Arabic cells stand at the right in both.
for name, is_right_to_left in (("rasid.xlsx", False), ("right-to-left/rasid.xlsx", True)):
    for sheet in openpyxl.load_workbook(exports / name):
        assert bool(sheet.sheet_view.rightToLeft) == (is_right_to_left and sheet.title != "Codebook"), (name, sheet.title)
        for cell in (cell for row in sheet.iter_rows(min_row=2) for cell in row):
            if sheet.title != "Codebook" and not cell.hyperlink and re.search(r"[\u0620-\u064a]", str(cell.value)):
                assert cell.alignment.horizontal == "right", (name, sheet.title, cell.coordinate)

# brat: its grammar, and every stretch is the text's.
labels = 0
for path in (exports / "brat").glob("*.ann"):
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    assert text == texts[path.stem]
    ids = set()
    for line in path.read_bytes().decode("utf-8").split("\n")[:-1]:
        match = re.fullmatch(r"(T\d+)\t[A-Z][a-z]+ (\d+ \d+(?:;\d+ \d+)*)\t(.+)", line)
        if match:
            pieces = [text[int(b):int(e)] for b, e in (part.split(" ") for part in match.group(2).split(";"))]
            assert " ".join(pieces) == match.group(3), line
            ids.add(match.group(1))
            labels += 1
        else:
            match = re.fullmatch(r"R\d+\t[A-Z][a-z]+ Arg1:(T\d+) Arg2:(T\d+)|A\d+\t[A-Z][a-z]+ (T\d+) [A-Z_]+|#\d+\tAnnotatorNotes (T\d+)\t.+", line)
            assert match and set(filter(None, match.groups())) <= ids, line
assert labels >= len(claims) and (exports / "brat" / f"{hostile}.ann").exists()

# Label Studio: every region is the text's, and its labels are those of the configuration.
known = {element.get("value") for element in ElementTree.parse(exports / "labelstudio.xml").iter()}
regions = 0
for task in json.load(open(exports / "labelstudio.json", encoding="utf-8")):
    assert task["data"]["text"] == texts[task["data"]["doc_id"]]
    for result in task["predictions"][0]["result"]:
        if result["type"] != "relation":
            value = result["value"]
            assert task["data"]["text"][value["start"]:value["end"]] == value["text"]
            assert value[result["type"]][0] in known, value
            regions += 1
assert regions >= 4 * len(claims)

# Linked data: the selectors find the words.
graph = json.load(open(exports / "claims.jsonld", encoding="utf-8"))["@graph"]
said = [node for node in graph if node["@type"] == "Claim"]
assert len(said) == len(claims)
for node in said:
    position, quote = node["oa:hasTarget"]["oa:hasSelector"]
    text = texts[node["appearance"]["@id"].rsplit(":", 1)[1]]
    assert text[position["oa:start"]:position["oa:end"]] == quote["oa:exact"] == node["text"]

# DuckDB and the query's own output.
*ids, sentences = (exports / "duckdb.txt").read_text().split()
assert set(ids) == claims.keys() and int(sentences) == len(records("sentences"))
assert {row["claim_id"] for row in json.load(open(exports / "query.json", encoding="utf-8"))} == claims.keys()
printed = (exports / "query.txt").read_text(encoding="utf-8")
assert "\x1b" not in printed and "\u2068" in printed
print(f"exports: {len(claims)} claims, {len(groups)} groups, {labels} labels; every reader finds the records")
