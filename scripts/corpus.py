"""Stand-off annotations and the texts that they are about: takes the texts out of a corpus, and joins them again.

usage: corpus.py join ANNOTATIONS CLONES OUT
       corpus.py strip CORPUS ANNOTATIONS

A text is known by the SHA-256 of its UTF-8 bytes, so that whatever way a file is read, a text is the right one or none. Needs Python 3.9.
"""
import collections
import csv
import gzip
import hashlib
import io
import json
import os
import re
import sys

# What is known of the articles of a corpus: of each one, or of a story of several, a line.
FILES = ("claims.jsonl.gz", "names.jsonl.gz", "when.jsonl", "quantities.jsonl.gz")
# The folder of articles that tell of the same events, a corpus of its own within another.
STORIES = "stories"
COLUMNS = ["id", "source", "origin", "repo", "path", "sha256", "length", "fold", "published", "outlet"]
BLANKS = " \t\r\n\f\v\u00a0\ufeff"
csv.field_size_limit(1 << 30)


# Files ---------------------------------------------------------------------------------------------------------------------------------

def lines(path):
    with (gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")) as file:
        yield from (line.rstrip("\n") for line in file if line.strip())


def records(path):
    return [json.loads(line) for line in lines(path)]


def write(path, rows):
    """Writes lines; the same lines give the same bytes: gzip's header holds no time and no name."""
    data = "".join(row + "\n" for row in rows).encode("utf-8")
    with open(path, "wb") as file:
        if path.endswith(".gz"):
            with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=9, mtime=0) as packed:
                packed.write(data)
        else:
            file.write(data)


def as_json(record):
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# Annotations ---------------------------------------------------------------------------------------------------------------------------

def is_span(node):
    return isinstance(node, dict) and isinstance(node.get("begin"), int) and isinstance(node.get("end"), int)


def without_text(node):
    """A copy without the words of the article. A unit that is a word of the article becomes a span into the counted noun."""
    if isinstance(node, list):
        return [without_text(item) for item in node]
    if not isinstance(node, dict):
        return node
    bare = {key: without_text(value) for key, value in node.items() if key != "text" or not is_span(node)}
    unit = node.get("unit")
    if unit and not unit.isascii():
        counted = node.get("counted")
        at = counted["text"].find(unit) if counted else -1
        if at < 0:
            raise SystemExit(f"corpus: {node.get('id')}: the unit {unit} is neither a symbol nor a part of the counted noun")
        bare["unit"] = {"begin": counted["begin"] + at, "end": counted["begin"] + at + len(unit)}
    return bare


def with_text(node, text):
    """The inverse of without_text."""
    if isinstance(node, list):
        return [with_text(item, text) for item in node]
    if not isinstance(node, dict):
        return node
    full = {}
    for key, value in node.items():
        if key == "unit" and is_span(value):
            full[key] = text[value["begin"]:value["end"]]
        else:
            full[key] = with_text(value, text)
        if key == "end" and is_span(node):
            full["text"] = text[node["begin"]:node["end"]]
    return full


def strip(corpus, annotations):
    os.makedirs(annotations, exist_ok=True)
    folds_file = os.path.join(corpus, "folds.tsv")
    folds = dict(line.split("\t")[:2] for line in list(lines(folds_file))[1:]) if os.path.exists(folds_file) else {}
    rows = ["\t".join(COLUMNS)]
    for article in records(os.path.join(corpus, "articles.jsonl.gz")):
        text = article["text"]
        row = dict(article, sha256=sha256(text), length=len(text), fold=folds[article["id"]] if folds else "")
        values = [str(row.get(column) or "") if column != "fold" else row["fold"] for column in COLUMNS]
        if any("\t" in value or "\n" in value for value in values):
            raise SystemExit(f"corpus: {article['id']}: a value holds a tab or a line break")
        rows.append("\t".join(values))
    write(os.path.join(annotations, "articles.tsv.gz"), rows)
    for name in FILES:
        path = os.path.join(corpus, name)
        if os.path.exists(path):
            write(os.path.join(annotations, name), [as_json(without_text(record)) for record in records(path)])


# The ways in which texts stand in the files of the sources ---------------------------------------------------------------------------------

def decoded(data):
    """The texts that bytes may be."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ["utf-16"] if wide else ["utf-8-sig", "utf-16-le", "utf-16-be", "cp1256"]:
        try:
            yield data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8-sig":
            return


def titled(title, body):
    return f"{title.strip(BLANKS)}\n\n{body.strip(BLANKS)}"


def trec(text):
    """ANT: <TITLE> and <TEXT> of each <DOC>."""
    for document in text.split("<DOC>")[1:]:
        title = re.search(r"<TITLE>(.*?)</TITLE>", document, re.S)
        body = re.search(r"<TEXT>(.*?)</TEXT>", document, re.S)
        if title and body:
            yield titled(title[1], body[1])


def cnn(text):
    """OSAC's CNN: the page's name and the title, the day and the title again, the body."""
    title = re.match(r"\s*CNNArabic\.com\s*-\s*(.*)", text)
    parts = text.split(title[1].strip(BLANKS), 2) if title and title[1].strip(BLANKS) else []
    if len(parts) == 3:
        yield titled(title[1], parts[2])


def cells(text, delimiter):
    """Tables: each cell, and the two cells of a row of two as title and body in either order."""
    for row in csv.reader(io.StringIO(text.replace("\0", "")), delimiter=delimiter):
        yield from row
        if len(row) == 2:
            yield titled(row[0], row[1])
            yield titled(row[1], row[0])


def tokens(text):
    """WikiNews: a token a line, paragraphs behind an empty line; an article is its title and the paragraphs behind it."""
    paragraphs = [[]]
    for line in text.split("\n"):
        token = line.split("\t")[0].strip()
        if token:
            paragraphs[-1].append(token)
        elif paragraphs[-1]:
            paragraphs.append([])
    joined = [re.sub(r" ([،؛؟.:!%)])", r"\1", " ".join(paragraph)).replace("( ", "(") for paragraph in paragraphs if paragraph]
    for first, title in enumerate(joined):
        for last in range(first + 2, min(first + 40, len(joined)) + 1):
            yield titled(title, "\n".join(joined[first + 1:last]))


def tagged(text):
    """ANERcorp: a word and its tag a line, an empty line behind a sentence. It does not tell where an article ends: a text is twelve sentences
    or fewer, and another one begins where a sentence opens with a dateline."""
    sentences = [[]]
    for line in text.split("\n"):
        if line.strip():
            sentences[-1].append(re.split(r"[ \t]", line)[0])
        elif sentences[-1]:
            sentences.append([])
    chunk = []
    for words in filter(None, sentences):
        sentence = re.sub(r" ([.،؛:!؟?,\)])", r"\1", " ".join(words)).replace("( ", "(").strip()
        opens = len(sentence) > 40 and re.search(r"[(/]", " ".join(sentence.split()[:6]))
        if chunk and (opens or len(chunk) == 12):
            yield "\n".join(chunk)
            chunk = []
        chunk.append(sentence)
    yield "\n".join(chunk)


def parsed(text):
    """The values of lines of JSON, or of one array; other lines hold none of our texts."""
    for part in [text] if text.lstrip(BLANKS).startswith("[") else text.split("\n"):
        try:
            value = json.loads(part)
        except ValueError:
            continue
        yield from value if isinstance(value, list) else [value]


def objects(text):
    """Objects with text (SaudiNewsNet calls it content) and perhaps title."""
    for record in parsed(text):
        body = record.get("text", record.get("content")) if isinstance(record, dict) else None
        if isinstance(body, str):
            yield body
            if isinstance(record.get("title"), str):
                yield titled(record["title"], body)


def readings(name, text):
    """All texts that a file may hold."""
    name = name.lower()
    if ".json" in name:
        yield from objects(text)
        return
    if re.search(r"[ \t]B-PERS?$", text[:100_000], re.M):
        yield from tagged(text)
        return
    yield text
    if "<DOC>" in text:
        yield from trec(text)
    if "CNNArabic.com" in text[:200]:
        yield from cnn(text)
    if name.endswith(".csv"):
        yield from cells(text, ",")
    if name.endswith(".tsv"):
        yield from cells(text, "\t")
        # Tables that are not quoted
        yield from (cell for line in text.split("\n") for cell in line.split("\t"))
        yield from tokens(text)
    if name.endswith(".txt") and text.lstrip(BLANKS).startswith("text"):
        yield from (reading for delimiter in " \t" for reading in cells(text, delimiter))


def forms(reading, lengths):
    """The forms of one reading of a file: our texts end in one line break; some end in a NUL before it, some were cut."""
    bare = reading.strip(BLANKS)
    yield bare + "\n"
    yield bare
    yield reading
    if "\0" in bare:
        yield bare.strip(BLANKS + "\0") + "\n"
    for length in lengths:
        if length - 1 < len(bare):
            yield bare[:length - 1].rstrip(BLANKS) + "\n"
            yield bare[:length - 1] + "\n"


# Joining -------------------------------------------------------------------------------------------------------------------------------

def folder_of(clones, repo):
    """The sub-folder of a repository: owner/name, owner_name, owner-name or name."""
    owner, _, name = repo.partition("/")
    for folder in (os.path.join(owner, name), f"{owner}_{name}", f"{owner}-{name}", name):
        if os.path.isdir(os.path.join(clones, folder)):
            return os.path.join(clones, folder)
    return None


def files_below(folder):
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != ".git")
        for name in sorted(names):
            if re.search(r"\.(txt|csv|tsv|tsv\.gz|jsonl?|jsonl?\.gz)$", name.lower()):
                yield os.path.join(root, name)


def find_texts(articles, clones):
    """The texts of articles by their SHA-256."""
    found = {}
    wanted = {article["sha256"] for article in articles}
    by_file = collections.defaultdict(list)
    for article in articles:
        folder = folder_of(clones, article["repo"]) if article["repo"] else None
        if folder and article["path"]:
            by_file[os.path.join(folder, article["path"])].append(article)
    for article in articles:
        # Corpora that are no repository: all files of a sub-folder that is called like the source.
        folder = os.path.join(clones, article["source"])
        if os.path.isdir(folder) and folder not in by_file:
            by_file[folder] = []
    for place, here in sorted(by_file.items()):
        for path in files_below(place) if os.path.isdir(place) else [place]:
            if not os.path.isfile(path):
                continue
            with (gzip.open(path) if path.endswith(".gz") else open(path, "rb")) as file:
                data = file.read()
            lengths = [int(article["length"]) for article in here] if len(here) == 1 else []
            for text in decoded(data):
                for reading in readings(path, text):
                    for form in forms(reading, lengths):
                        digest = sha256(form)
                        if digest in wanted and digest not in found:
                            found[digest] = form
    return found


def read_articles(annotations):
    rows = [line.split("\t") for line in lines(os.path.join(annotations, "articles.tsv.gz"))]
    if rows[0] != COLUMNS:
        raise SystemExit(f"corpus: {annotations}/articles.tsv.gz: the first line must name the columns {' '.join(COLUMNS)}")
    return [dict(zip(COLUMNS, row)) for row in rows[1:]]


def join(annotations, clones, out):
    if not os.path.isdir(clones):
        print(f"corpus: {clones} is no folder; it has to hold a sub-folder a repository or corpus", file=sys.stderr)
        return 2
    if os.path.realpath(out) == os.path.realpath(annotations):
        print(f"corpus: {out} holds the annotations; the joined corpus has to go elsewhere", file=sys.stderr)
        return 2
    articles = read_articles(annotations)
    texts = find_texts(articles, clones)
    count = collections.Counter(article["source"] for article in articles)
    missing = collections.defaultdict(list)
    for article in articles:
        if article["sha256"] not in texts:
            missing[article["source"]].append(article["id"])
    for source in sorted(count, key=lambda source: (-count[source], source)):
        lost = missing[source]
        which = f"; not found: {' '.join(lost[:5])}{' …' if len(lost) > 5 else ''}" if lost else ""
        print(f"{source:16}{count[source] - len(lost):6,} of {count[source]:6,} found{which}")
    present = {article["id"]: texts[article["sha256"]] for article in articles if article["sha256"] in texts}
    if not present:
        print(f"corpus: no text found under {clones}; models/corpus/README.md says which repositories and corpora it has to hold", file=sys.stderr)
        return 2
    os.makedirs(out, exist_ok=True)
    kept = [article for article in articles if article["id"] in present]
    keys = ["id", "source", "origin", "outlet", "repo", "path", "published"]
    write(os.path.join(out, "articles.jsonl.gz"), [
        as_json({**{key: article[key] or None for key in keys}, "text": present[article["id"]]}) for article in kept])
    if kept[0]["fold"]:
        write(os.path.join(out, "folds.tsv"), ["id\tfold\tsource"] + [f"{a['id']}\t{a['fold']}\t{a['source']}" for a in kept])
    for name in FILES:
        path = os.path.join(annotations, name)
        if os.path.exists(path):
            write(os.path.join(out, name), [
                as_json(with_text(record, present.get(record.get("doc_id")))) for record in records(path)
                if "doc_id" not in record or record["doc_id"] in present])
    left_out = len(articles) - len(kept)
    print(f"{out}: {len(kept):,} articles")
    if left_out:
        print(f"corpus: warning: {left_out:,} of {len(articles):,} articles were not found and are left out", file=sys.stderr)
    return 0


def main(arguments):
    if len(arguments) == 4 and arguments[0] == "join":
        annotations, clones, out = arguments[1:]
        codes = [join(annotations, clones, out)]
        stories = os.path.join(annotations, STORIES)
        if os.path.isdir(clones) and os.path.isdir(stories) and os.path.realpath(out) != os.path.realpath(annotations):
            codes.append(join(stories, clones, os.path.join(out, STORIES)))
        return min(codes)
    if len(arguments) == 3 and arguments[0] == "strip":
        return strip(*arguments[1:])
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
