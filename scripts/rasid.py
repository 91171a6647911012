"""Claims of Arabic texts for Python, by a process of rasid that is kept open: any Python 3.8 or later, nothing to install.

    from rasid import Rasid                          # with scripts/ on the path
    with Rasid() as rasid:
        for claim in rasid.extract("قتل 12 شخصا في بيروت.", published="2024-03-05")["claims"]:
            print(claim["event_type"], claim["point"], claim["number"]["text"])

Offsets count code points, so that they slice Python's strings as they are.
"""
import json
import os
import subprocess
import threading


class Rasid:
    """A process that answers each article with its records. Threads may share it; they wait for each other."""

    def __init__(self, *options, command=os.path.join(os.path.dirname(os.path.abspath(__file__)), "rasid")):
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [command, "extract", "--jsonl", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def extract(self, text, **known):
        """The records of an article, by dataset; known are id, title, published, publisher and url. ValueError when it cannot be processed."""
        with self._lock:
            self._process.stdin.write(json.dumps({"text": text, **known}) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"rasid ended with exit code {self._process.wait()}; its messages say why")
        answer = json.loads(line)
        if "failure" in answer:
            raise ValueError(f"{answer['failure']['category']}: {answer['failure']['message']}")
        return answer

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._process.communicate()
