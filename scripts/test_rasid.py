#!/usr/bin/env python3
"""Tests of the one command and of its pipe, as a user has them."""
import glob
import os
import subprocess
import sys
import tempfile
import unittest

SCRIPTS = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, SCRIPTS)
from rasid import Rasid


def rasid(*args, **settings):
    return subprocess.run([f"{SCRIPTS}/rasid", *args], capture_output=True, encoding="utf-8", check=False, **settings)


class Command(unittest.TestCase):
    def test_texts_are_answered_one_by_one(self):
        with Rasid("--datasets=documents,claims") as pipe:
            for killed in (12, 15):
                text = f"🙂 أعلنت وزارة الصحة اللبنانية مقتل {killed} شخصا في انفجار في بيروت."
                answer = pipe.extract(text, id=str(killed), published="2024-03-05")
                [claim] = answer["claims"]
                self.assertEqual((claim["event_type"], claim["point"], claim["statement_date"]), ("KILLED", killed, "2024-03-05"))
                self.assertEqual(text[claim["number"]["begin"]:claim["number"]["end"]], str(killed))
                self.assertEqual(answer["documents"][0]["source_id"], str(killed))
                self.assertNotIn("sentences", answer)
            with self.assertRaisesRegex(ValueError, "NOT_ARABIC"):
                pipe.extract("no Arabic at all")
            self.assertEqual(len(pipe.extract("قتل شخصان في بيروت.")["claims"]), 1)

    def test_a_wrong_option_is_refused_and_the_right_one_named(self):
        wrong = rasid("run", "--inptu=x")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("--input", wrong.stderr)
        unknown = rasid("repotr")
        self.assertEqual(unknown.returncode, 2)
        self.assertIn("report", unknown.stderr)

    def test_a_run_and_what_follows_it(self):
        with tempfile.TemporaryDirectory() as folder:
            run = rasid("run", f"--output={folder}", "--run=x")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertEqual(rasid("run", f"--output={folder}", "--run=x").returncode, 2)
            self.assertEqual(rasid("verify", f"{folder}/run=x").returncode, 0)
            scored = rasid("evaluate", f"{folder}/run=x")
            self.assertEqual(scored.returncode, 0, scored.stderr)
            asked = rasid("query", f"{folder}/run=x", "--format=csv", "SELECT count(*) AS documents FROM documents")
            self.assertEqual(asked.stdout.split(), ["documents", "5"])
            os.remove(glob.glob(f"{folder}/run=x/claims/*.avro")[0])
            damaged = rasid("verify", f"{folder}/run=x")
            self.assertEqual(damaged.returncode, 1, damaged.stderr)
            self.assertEqual(rasid("verify", folder).returncode, 2)

    def test_the_doctor_finds_what_is_wrong(self):
        well = rasid("doctor", env={**os.environ, "LC_ALL": "C.UTF-8"})
        self.assertEqual(well.returncode, 0, well.stdout)
        ill = rasid("doctor", "--output=/proc/none", env={**os.environ, "LC_ALL": "C.UTF-8", "RASID_JAVA_OPTIONS": "-Xmx500m"})
        self.assertEqual(ill.returncode, 1)
        self.assertRegex(ill.stdout, r"BAD +heap")
        self.assertRegex(ill.stdout, r"BAD +output")

    def test_completion_is_a_script_that_knows_options(self):
        script = rasid("completion").stdout
        subprocess.run(["bash", "-n"], input=script, encoding="utf-8", check=True)
        self.assertIn("--maxFailureShare", script)


if __name__ == "__main__":
    unittest.main()
