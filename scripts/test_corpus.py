#!/usr/bin/python3
"""Tests corpus.py: texts written by hand, laid down as the sources publish theirs, are stripped of annotations and joined again; and the
annotations in models/corpus are sound and hold no text.

usage: test_corpus.py
"""
import contextlib
import gzip
import io
import json
import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import corpus  # noqa: E402

ANNOTATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "models", "corpus")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")

# id: repository, path, text
ARTICLES = {
    "whole": ("news/plain", "a/1.txt", "حريق في السوق \n\n قتل 7 عمال في حريق.\n"),
    "windows": ("news/plain", "a/2.txt", "أصيب 12 طالبا في حادث سير.\n"),
    "utf16": ("news/plain", "a/3.txt", "وصل 40 سائحا إلى الميناء.\n"),
    "nul": ("news/plain", "a/4.txt", "باع المصنع 90 سيارة.\n\0\n"),
    "cut": ("news/plain", "a/5.txt", "زار المعرض 300 شخص يوم السبت.\n"),
    "trec": ("news/trec", "b/6.txt", "غرق قارب\n\nأنقذ الحرس 25 مهاجرا.\nوقال الناطق إن القارب غرق.\n"),
    "page": ("news/page", "c/7.html.txt", "انفجار في مصنع\n\nصورة المصنع     \n    جرح 3 أشخاص في انفجار.\n"),
    "csv": ("news/table", "d/8.csv", 'قال "الوزير" إن 15 مدرسة بنيت.\nوأضاف أن العمل مستمر.\n'),
    "tsv": ("news/table", "d/9.tsv", 'وزعت الجمعية 200 "سلة غذائية على الأسر.\n'),
    "quoted": ("news/table", "d/10.txt", "مهرجان البحر\n\nشارك 60 فنانا في المهرجان.\n"),
    "tokens": ("news/tokens", "e/11.tsv", "زلزال في الشمال\n\nدمر الزلزال 80 منزلا، و 5% من الطرق (الجبلية).\nولم يقتل أحد.\n"),
    "lines": ("", "", "ارتفع السعر\n\nارتفع السعر إلى 33 درهما.\n"),
    "file": ("", "", "حجزت الشرطة 8 سيارات.\n"),
    "tagged": ("", "", "بيروت (رويترز) قال ناطق باسم الدفاع المدني أن 14 شاحنة احترقت.\nولم يصب أحد، كما قال.\n"),
    "arrays": ("", "", "سيول في الجنوب\n\nجرفت السيول 22 سيارة.\n"),
    "missing": ("news/plain", "a/12.txt", "سافر 11 لاعبا إلى المدينة.\n"),
}


def lay_down(clones):
    """The texts in the shapes in which the sources publish theirs."""
    def put(path, data):
        path = os.path.join(clones, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode("utf-8"))

    text = {name: article[2] for name, article in ARTICLES.items()}
    # A sub-folder may be called owner/name, owner_name, owner-name, name, or like the source.
    put("news/plain/a/1.txt", "\ufeff" + text["whole"].replace("\n", "\r\n") + "\r\n  ")
    put("news/plain/a/2.txt", text["windows"].encode("cp1256"))
    put("news/plain/a/3.txt", text["utf16"].encode("utf-16"))
    put("news/plain/a/4.txt", "  " + text["nul"])
    put("news/plain/a/5.txt", text["cut"].strip() + " وبيع منه كل شيء.")
    put("news/plain/a/12.txt", text["missing"].replace("11", "10"))
    put("news_trec/b/6.txt", "<DOC>\n<DOCNO>x</DOCNO>\n<TITLE>غرق قارب</TITLE>\n<ABSTRACT>\nلا\n</ABSTRACT>\n<TEXT>\n"
        "أنقذ الحرس 25 مهاجرا.\nوقال الناطق إن القارب غرق.\n</TEXT>\n</DOC>")
    put("news-page/c/7.html.txt", "          CNNArabic.com - انفجار في مصنع   \n        2300 (GMT+04:00) - 26/06/09    انفجار في مصنع        "
        "صورة المصنع     \n    جرح 3 أشخاص في انفجار. \n")
    put("table/d/8.csv", ',T_ID,T_Text\n1,1,"\nشيء آخر."\n2,2,"\nقال ""الوزير"" إن 15 مدرسة بنيت.\nوأضاف أن العمل مستمر."\n')
    put("table/d/9.tsv", 'Batch\tText\tMT\nB01\tشيء "آخر\tother\nB01\tوزعت الجمعية 200 "سلة غذائية على الأسر. \tx\n')
    put("table/d/10.txt", 'text summary\n"شيء آخر." "عنوان"\n"شارك 60 فنانا في المهرجان.  " "مهرجان البحر"\n')
    words = "# | ثقافة || زلزال | في | الشمال || دمر | الزلزال | 80 | منزلا | ، | و | 5 | % | من | الطرق | ( | الجبلية | ) | ."
    words += " || ولم | يقتل | أحد | . || خبر | آخر"
    put("tokens/e/11.tsv", "".join(f"{word.strip()}\t{word.strip()}\n" for word in words.replace("||", "|  |").split("|")))
    put("lines/news.jsonl.gz", gzip.compress((json.dumps({"title": "ارتفع السعر", "text": "ارتفع السعر إلى 33 درهما."}) + "\n").encode()))
    put("arrays/2015-08-03.json", json.dumps([{"title": "خبر آخر", "content": "شيء."},
                                              {"title": "سيول في الجنوب ", "author": "", "content": " جرفت السيول 22 سيارة."}]))
    # ANERcorp: the dateline opens another text, and the sentence before it belongs to the one before.
    sentences = ["انتهى الخبر .", "بيروت (رويترز) قال ناطق باسم الدفاع المدني أن 14 شاحنة احترقت .", "ولم يصب أحد ، كما قال .",
                 "دمشق (رويترز) وصل وزير الخارجية إلى العاصمة يوم الأحد ."]
    put("tagged/train.tsv.gz", gzip.compress("\n\n".join(
        "\n".join(f"{word}\t{'B-LOC' if word in ('بيروت', 'دمشق') else 'B-PERS' if word == 'وزير' else 'O'}" for word in sentence.split())
        for sentence in sentences).encode()))
    put("file/Cars/0001.txt", text["file"].strip())


def span(text, word):
    begin = text.index(word)
    return {"begin": begin, "end": begin + len(word), "text": word}


def make_corpus(folder):
    """A corpus with a claim in each article: its first number, with the word behind it as the counted noun."""
    os.makedirs(folder, exist_ok=True)
    articles, claims, names, when = [], [], [], []
    for name, (repo, path, text) in ARTICLES.items():
        articles.append({"id": name, "source": name, "origin": f"{name}-1", "outlet": None, "repo": repo or None, "path": path or None,
                         "published": "2020-01-01", "text": text})
        number, counted = re.search(r"(\d+)\W+(\w+)", text).groups()
        claims.append({"schema": "claims-gold/1", "doc_id": name, "offset_unit": "unicode code point", "claims": [
            {"id": f"{name}-c1", "number": span(text, number), "modifier": None, "counted": span(text, counted),
             "triggers": [span(text, text.split()[0])], "kind": "COUNT", "value": {"op": "EQ", "point": 1.0, "low": None, "high": None},
             "unit": "درهم" if counted == "درهما" else "t" if name == "tsv" else None, "subset_of": None}],
            "non_claims": [{**span(text, text.split()[1]), "type": "NAME"}]})
        names.append({"schema": "names-gold/1", "doc_id": name, "offset_unit": "unicode code point",
                      "mentions": [{**span(text, text.split()[-1]), "type": "MISC"}]})
        when.append({"id": f"{name}-c1", "doc_id": name, "day": "2020-01-01", "number": span(text, number), "scope": "INCIDENT",
                     "begin": "2020-01", "end": None})
    for file, rows in (("articles.jsonl.gz", articles), ("claims.jsonl.gz", claims), ("names.jsonl.gz", names), ("when.jsonl", when)):
        corpus.write(os.path.join(folder, file), [corpus.as_json(row) for row in rows])
    corpus.write(os.path.join(folder, "folds.tsv"), ["id\tfold\tsource"] + [f"{name}\t{i % 5}\t{name}" for i, name in enumerate(ARTICLES)])


def make_stories(folder):
    """Two articles of one story, and what they report."""
    os.makedirs(folder, exist_ok=True)
    articles, lines = [], []
    for number, name in enumerate(("file", "lines"), 1):
        text = ARTICLES[name][2]
        identity = f"st01-{number:02d}"
        articles.append({"id": identity, "source": name, "origin": name, "outlet": None, "repo": None, "path": None,
                         "published": "2020-01-01", "text": text})
        value = re.search(r"\d+", text)[0]
        lines.append({"doc_id": identity, "claims": [{"number": span(text, value), "event": "OTHER", "class": "OTHER", "quantity": "st01-Q1"}]})
    lines.append({"story": "st01", "quantities": [{"q": "Q1", "what": "made", "verdict": "CONFLICT", "part_of": None}]})
    for file, rows in (("articles.jsonl.gz", articles), ("quantities.jsonl.gz", lines)):
        corpus.write(os.path.join(folder, file), [corpus.as_json(row) for row in rows])


def quietly(*arguments):
    """Exit code, standard output and standard error of corpus.py."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = corpus.main(list(arguments))
    return code, out.getvalue(), err.getvalue()


def content(path):
    with open(path, "rb") as file:
        return file.read()


class JoinTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.full, self.bare, self.clones, self.out = (os.path.join(folder.name, name) for name in ("full", "bare", "clones", "out"))
        make_corpus(self.full)
        corpus.strip(self.full, self.bare)
        os.makedirs(self.clones)

    def test_stripped_annotations_hold_no_text(self):
        for name in ("claims.jsonl.gz", "names.jsonl.gz", "when.jsonl", "articles.tsv.gz"):
            for line in corpus.lines(os.path.join(self.bare, name)):
                self.assertIsNone(ARABIC.search(line), line)
                self.assertNotIn('"text"', line)

    def test_stripping_twice_gives_the_same_bytes(self):
        corpus.strip(self.full, self.bare + "2")
        for name in os.listdir(self.bare):
            self.assertEqual(content(os.path.join(self.bare, name)), content(os.path.join(self.bare + "2", name)), name)

    def test_join_gives_what_was_stripped_but_for_the_missing(self):
        lay_down(self.clones)
        code, out, err = quietly("join", self.bare, self.clones, self.out)
        self.assertEqual(code, 0, err)
        self.assertRegex(out, r"missing +0 of +1 found; not found: missing\n")
        self.assertRegex(out, r"whole +1 of +1 found\n")
        self.assertIn("warning: 1 of 16 articles were not found and are left out", err)
        for name in ("articles.jsonl.gz", "claims.jsonl.gz", "names.jsonl.gz", "when.jsonl"):
            expected = [r for r in corpus.records(os.path.join(self.full, name)) if "missing" not in (r["id"] if "id" in r else r["doc_id"])]
            self.assertEqual(corpus.records(os.path.join(self.out, name)), expected, name)
        expected = [line for line in corpus.lines(os.path.join(self.full, "folds.tsv")) if "missing" not in line]
        self.assertEqual(list(corpus.lines(os.path.join(self.out, "folds.tsv"))), expected)

    def test_stories_are_joined_beside_the_articles(self):
        stories = os.path.join(self.full, corpus.STORIES)
        make_stories(stories)
        corpus.strip(stories, os.path.join(self.bare, corpus.STORIES))
        for line in corpus.lines(os.path.join(self.bare, corpus.STORIES, "quantities.jsonl.gz")):
            self.assertIsNone(ARABIC.search(line), line)
        lay_down(self.clones)
        code, out, err = quietly("join", self.bare, self.clones, self.out)
        self.assertEqual(code, 0, err)
        for name in ("articles.jsonl.gz", "quantities.jsonl.gz"):
            self.assertEqual(corpus.records(os.path.join(self.out, corpus.STORIES, name)), corpus.records(os.path.join(stories, name)), name)
        self.assertEqual(os.listdir(os.path.join(self.out, corpus.STORIES)).count("folds.tsv"), 0)

    def test_stories_alone_are_enough_and_may_be_missing(self):
        stories = os.path.join(self.full, corpus.STORIES)
        make_stories(stories)
        corpus.strip(stories, os.path.join(self.bare, corpus.STORIES))
        only = os.path.join(self.full, "only")
        os.makedirs(os.path.join(self.clones, "file"))
        code, out, err = quietly("join", self.bare, self.clones, only)
        self.assertEqual(code, 2)
        self.assertEqual(err.count("no text found"), 2)
        with open(os.path.join(self.clones, "file", "1.txt"), "w", encoding="utf-8") as file:
            file.write(ARTICLES["file"][2])
        annotations = os.path.join(self.full, "other")
        make_corpus(annotations)
        os.remove(os.path.join(annotations, "articles.jsonl.gz"))
        corpus.write(os.path.join(annotations, "articles.jsonl.gz"), [corpus.as_json(dict(
            id="missing", source="missing", origin="x", outlet=None, repo=None, path=None, published=None, text=ARTICLES["missing"][2]))])
        corpus.strip(annotations, self.bare)
        code, out, err = quietly("join", self.bare, self.clones, self.out)
        self.assertEqual(code, 0, err)
        self.assertEqual(err.count("no text found"), 1)
        self.assertEqual(os.listdir(self.out), [corpus.STORIES])

    def test_no_text_found(self):
        code, out, err = quietly("join", self.bare, self.clones, self.out)
        self.assertEqual(code, 2)
        self.assertIn("no text found", err)
        self.assertFalse(os.path.exists(self.out))

    def test_annotations_are_not_overwritten(self):
        lay_down(self.clones)
        before = content(os.path.join(self.bare, "claims.jsonl.gz"))
        code, _, err = quietly("join", self.bare, self.clones, self.bare)
        self.assertEqual(code, 2)
        self.assertIn("has to go elsewhere", err)
        self.assertEqual(content(os.path.join(self.bare, "claims.jsonl.gz")), before)

    def test_clones_is_no_folder(self):
        code, _, err = quietly("join", self.bare, self.clones + "/none", self.out)
        self.assertEqual(code, 2)
        self.assertIn("is no folder", err)


class AnnotationsTest(unittest.TestCase):
    """The annotations of models/corpus."""

    @classmethod
    def setUpClass(cls):
        cls.articles = {article["id"]: article for article in corpus.read_articles(ANNOTATIONS)}
        cls.claims = corpus.records(os.path.join(ANNOTATIONS, "claims.jsonl.gz"))
        cls.names = corpus.records(os.path.join(ANNOTATIONS, "names.jsonl.gz"))
        cls.when = corpus.records(os.path.join(ANNOTATIONS, "when.jsonl"))

    def test_no_text(self):
        for name in ("claims.jsonl.gz", "names.jsonl.gz", "when.jsonl"):
            for line in corpus.lines(os.path.join(ANNOTATIONS, name)):
                self.assertIsNone(ARABIC.search(line), f"{name}: {line[:200]}")
                self.assertNotIn('"text"', line, name)

    def test_values_are_symbols(self):
        def strings(node):
            if isinstance(node, dict):
                for value in node.values():
                    yield from strings(value)
            elif isinstance(node, list):
                for value in node:
                    yield from strings(value)
            elif isinstance(node, str):
                yield node

        symbol = re.compile(r"[A-Z_]+|train-\d+(-c\d+)?|[\d-]+|[A-Za-z0-9/]{1,8}|(claims|names)-gold/1|unicode code point")
        for record in self.claims + self.names + self.when:
            for value in strings(record):
                self.assertTrue(symbol.fullmatch(value), value)

    def test_spans_lie_in_their_articles(self):
        def spans(node):
            if corpus.is_span(node):
                yield node
            for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
                yield from spans(value)

        for record in self.claims + self.names + self.when:
            length = int(self.articles[record["doc_id"]]["length"])
            for found in spans(record):
                self.assertTrue(0 <= found["begin"] < found["end"] <= length, f"{record['doc_id']}: {found}")

    def test_articles(self):
        self.assertEqual(len(self.articles), 6853)
        for article in self.articles.values():
            self.assertRegex(article["sha256"], "^[0-9a-f]{64}$")
            self.assertRegex(article["fold"], "^[0-4]$")
        self.assertEqual([record["doc_id"] for record in self.claims], list(self.articles))

    def test_counts_of_the_readme(self):
        with open(os.path.join(ANNOTATIONS, "README.md"), encoding="utf-8") as file:
            readme = file.read()
        claims = [claim for record in self.claims for claim in record["claims"]]
        required = sum(claim["scoring"] == "required" for claim in claims)
        for count in (len(self.articles), required, len(claims) - required, sum(len(record["non_claims"]) for record in self.claims),
                      sum(len(record["mentions"]) for record in self.names), len(self.when)):
            self.assertIn(f"{count:,}", readme)

    def test_stories(self):
        stories = os.path.join(ANNOTATIONS, corpus.STORIES)
        articles = {article["id"]: article for article in corpus.read_articles(stories)}
        lines = corpus.records(os.path.join(stories, "quantities.jsonl.gz"))
        claims = {line["doc_id"]: line["claims"] for line in lines if "doc_id" in line}
        verdicts = {f"{line['story']}-{row['q']}": row["verdict"] for line in lines if "story" in line for row in line["quantities"]}
        self.assertEqual(set(claims), set(articles))
        self.assertLessEqual(set(verdicts.values()), {"SINGLE", "AGREE", "COMPATIBLE", "GROWTH", "REVISED_DOWN", "CONFLICT"})
        # An article is in one story only, but for the sets once taken for one quantity, of which it may be in several.
        told = [(article["source"], article["origin"]) for identity, article in articles.items() if not identity.startswith("gr")]
        self.assertEqual(len(set(told)), len(told))
        for line in lines:
            if "doc_id" in line:
                self.assertIsNone(ARABIC.search(corpus.as_json(line)), line)
        for identity, rows in claims.items():
            story = identity.rpartition("-")[0]
            for row in rows:
                self.assertTrue(row["quantity"].startswith(story + "-Q"), row)
                self.assertEqual(set(row), {"number", "value", "event", "class", "quantity"})
                self.assertTrue(0 <= row["number"]["begin"] < row["number"]["end"] <= int(articles[identity]["length"]), row)
                self.assertIn(row["quantity"], verdicts if not story.startswith("gr") else {row["quantity"]})
        with open(os.path.join(ANNOTATIONS, "README.md"), encoding="utf-8") as file:
            readme = file.read()
        quantities = {row["quantity"] for rows in claims.values() for row in rows}
        for count in (len(articles), sum(map(len, claims.values())), len(quantities)):
            self.assertIn(f"{count:,}", readme)

    def test_parts_lie_in_claims_of_their_article(self):
        for record in self.claims:
            known = {claim["id"] for claim in record["claims"]}
            for claim in record["claims"]:
                self.assertIn(claim["subset_of"], known | {None})


if __name__ == "__main__":
    unittest.main()
