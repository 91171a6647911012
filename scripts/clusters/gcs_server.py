#!/usr/bin/python3
"""Serves what Beam asks of Google Cloud Storage (the JSON API) over the files of a folder, for the test of file systems.

usage: gcs_server.py PORT FOLDER      a folder in it is a bucket; objects lie in it under their names
"""
import datetime
import email
import http.server
import itertools
import json
import os
import sys
import urllib.parse
import zlib

ROOT = sys.argv[2]
UPLOADS = {}
NUMBERS = itertools.count()


def path_of(bucket, name):
    return os.path.join(ROOT, bucket, name)


def resource(bucket, name):
    path = path_of(bucket, name)
    time = datetime.datetime.fromtimestamp(os.path.getmtime(path), datetime.timezone.utc).isoformat(timespec="milliseconds")
    size = os.path.getsize(path)
    return {"kind": "storage#object", "id": f"{bucket}/{name}/1", "bucket": bucket, "name": name, "size": str(size), "generation": "1",
            "metageneration": "1", "contentType": "application/octet-stream", "timeCreated": time.replace("+00:00", "Z"),
            "updated": time.replace("+00:00", "Z"), "storageClass": "STANDARD", "etag": "1"}


def names(bucket):
    top = os.path.join(ROOT, bucket)
    return sorted(os.path.relpath(os.path.join(at, file), top) for at, _, files in os.walk(top) for file in files if not file.endswith("~"))


def answer(method, target):
    """Status and JSON (or bytes) of a request that brings no content."""
    url = urllib.parse.urlsplit(target)
    query = dict(urllib.parse.parse_qsl(url.query))
    parts = [urllib.parse.unquote(part) for part in url.path.split("/")[3:]]
    while parts and parts[0] in ("storage", "v1"):
        parts = parts[1:]
    bucket, rest = parts[1], parts[2:]
    if not rest:
        return 200, {"kind": "storage#bucket", "name": bucket, "location": "US"}
    if len(rest) == 1:
        prefix = query.get("prefix", "")
        return 200, {"kind": "storage#objects", "items": [resource(bucket, name) for name in names(bucket) if name.startswith(prefix)]}
    name = rest[1]
    if not os.path.isfile(path_of(bucket, name)):
        return 404, {"error": {"code": 404, "message": f"No such object: {bucket}/{name}", "errors": [{"reason": "notFound"}]}}
    if method == "DELETE":
        os.remove(path_of(bucket, name))
        return 204, b""
    if "rewriteTo" in rest or "copyTo" in rest:
        to_bucket, to_name = rest[4], rest[6]
        data = open(path_of(bucket, name), "rb").read()
        write(to_bucket, to_name, data)
        return 200, {"kind": "storage#rewriteResponse", "done": True, "totalBytesRewritten": str(len(data)), "objectSize": str(len(data)),
                     "resource": resource(to_bucket, to_name)}
    if query.get("alt") == "media":
        return 200, open(path_of(bucket, name), "rb").read()
    return 200, resource(bucket, name)


def write(bucket, name, data):
    path = path_of(bucket, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + "~", "wb") as file:
        file.write(data)
    os.replace(path + "~", path)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self, status, content, **headers):
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        begin, end = 0, len(data)
        if self.headers.get("Range") and status == 200:
            first, _, last = self.headers["Range"].removeprefix("bytes=").partition("-")
            begin, end = int(first), min(int(last) + 1 if last else len(data), len(data))
            headers["Content-Range"] = f"bytes {begin}-{end - 1}/{len(data)}"
            status = 206
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        if isinstance(content, bytes):
            self.send_header("x-goog-generation", "1")
        self.send_header("Content-Length", str(end - begin))
        self.end_headers()
        self.wfile.write(data[begin:end])

    def log_message(self, *args):
        pass

    def body(self):
        if self.headers.get("Transfer-Encoding") != "chunked":
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        else:
            data = b""
            while size := int(self.rfile.readline(), 16):
                data += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        return zlib.decompress(data, 31) if self.headers.get("Content-Encoding") == "gzip" else data

    def serve(self):
        body = self.body()
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        if "/batch" in url.path:
            self.batch(body)
        elif "/upload/" in url.path and self.command == "POST":
            number = str(next(NUMBERS))
            name = query.get("name") or json.loads(body)["name"]
            UPLOADS[number] = (url.path.split("/b/")[1].split("/")[0], name, bytearray())
            self.reply(200, {}, Location=f"http://{self.headers['Host']}/upload/{number}")
        elif url.path.startswith("/upload/"):
            self.upload(url.path.split("/")[2], body)
        else:
            self.reply(*answer(self.command, self.path))

    def upload(self, number, body):
        """A piece of an object, or a question (bytes */…) about what of it is here; the object is there when all of its bytes are."""
        bucket, name, data = UPLOADS[number]
        piece, _, length = self.headers.get("Content-Range", f"bytes 0-/{len(body)}").removeprefix("bytes ").partition("/")
        if piece != "*":
            begin = int(piece.partition("-")[0])
            data[begin:] = body
        if length != "*" and int(length) == len(data):
            write(bucket, name, bytes(data))
            self.reply(200, resource(bucket, name))
        elif data:
            self.reply(308, b"", Range=f"bytes=0-{len(data) - 1}")
        else:
            self.reply(308, b"")

    def batch(self, body):
        parts = email.message_from_bytes(b"Content-Type: " + self.headers["Content-Type"].encode() + b"\n\n" + body).get_payload()
        out = b""
        for part in parts:
            method, target = part.get_payload(decode=True).decode().split(" ")[:2]
            status, result = answer(method, urllib.parse.urlsplit(target)._replace(scheme="", netloc="").geturl())
            data = result if isinstance(result, bytes) else json.dumps(result).encode()
            number = part["Content-ID"].strip("<>")
            out += (f"--part\r\nContent-Type: application/http\r\nContent-ID: <response-{number}>\r\n\r\nHTTP/1.1 {status} X\r\n"
                    f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n").encode() + data + b"\r\n"
        out += b"--part--\r\n"
        self.send_response(200)
        self.send_header("Content-Type", "multipart/mixed; boundary=part")
        self.send_header("Content-Length", str(len(out)))
        self.end_headers()
        self.wfile.write(out)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = serve


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
