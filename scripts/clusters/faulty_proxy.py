#!/usr/bin/python3
"""Stands before a store and lets it fail now and then: of each ten requests one is answered with 503, and of one the line is cut before an answer.

usage: faulty_proxy.py PORT STORE_PORT

On SIGTERM it prints how many requests came, and how many of them it failed.
"""
import http.client
import http.server
import itertools
import signal
import sys

REFUSED, CUT, OF = 3, 7, 10
HOP = {"connection", "keep-alive", "transfer-encoding", "expect"}

requests = itertools.count(1)
failed = itertools.count(1)
last = [0, 0]


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def body(self):
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def forward(self):
        number = last[0] = next(requests)
        body = self.body()
        if number % OF == REFUSED:
            last[1] = next(failed)
            self.answer(503, {"Retry-After": "0"}, b"")
        elif number % OF == CUT:
            last[1] = next(failed)
            self.close_connection = True
        else:
            store = http.client.HTTPConnection("127.0.0.1", int(sys.argv[2]), timeout=60)
            store.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in HOP | {"content-length"}:
                    store.putheader(name, value)
            if body or self.command in ("PUT", "POST"):
                store.putheader("Content-Length", str(len(body)))
            store.endheaders(body)
            response = store.getresponse()
            self.answer(response.status, dict(response.getheaders()), response.read())
            store.close()

    def answer(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers.items():
            if name.lower() not in HOP and not (name.lower() == "content-length" and self.command != "HEAD"):
                self.send_header(name, value)
        if self.command != "HEAD" and status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = do_PATCH = forward

    def log_message(self, *args):
        pass


def tell(*unused):
    print(f"{last[1]} of {last[0]} requests failed", flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, tell)
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Proxy).serve_forever()
