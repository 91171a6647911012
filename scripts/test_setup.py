#!/usr/bin/env python3
"""Tests of what all scripts begin with, setup.sh: a build that two commands ask for at once, one that fails, and the flags of a later Java.
Maven and Java are stubs that note what they are asked for."""
import os
import shutil
import subprocess
import tempfile
import unittest

SETUP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "setup.sh")

MAVEN = """#!/bin/sh
echo begin >> "$SAID"
sleep 0.5
echo end >> "$SAID"
mkdir -p pipeline/job/target
exit "${MAVEN_CODE:-0}"
"""

JAVA = """#!/bin/sh
echo 'openjdk version "'"${STUB_VERSION:-17.0.1}"'"' >&2
"""


class Setup(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.root)
        for folder in ("scripts", "bin", "jdk/bin", "models/data", "pipeline/core", "pipeline/job"):
            os.makedirs(f"{self.root}/{folder}")
        open(f"{self.root}/pom.xml", "w").close()
        shutil.copy(SETUP, f"{self.root}/scripts")
        self.program(f"{self.root}/bin/mvn", MAVEN)
        self.program(f"{self.root}/jdk/bin/java", JAVA)
        self.program(f"{self.root}/jdk/bin/javac", "")
        self.said = f"{self.root}/said"
        open(self.said, "w").close()

    @staticmethod
    def program(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def start(self, command, path=None, **environment):
        """A script that begins with setup.sh and then does something."""
        environment.update({"PATH": path or f"{self.root}/bin:{os.environ['PATH']}", "JAVA_HOME": f"{self.root}/jdk", "SAID": self.said})
        script = f"set -euo pipefail; . {self.root}/scripts/setup.sh; {command}"
        return subprocess.Popen([shutil.which("bash"), "-c", script], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def end(self, process):
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def builds(self):
        with open(self.said, encoding="utf-8") as said:
            return said.read().split()

    @unittest.skipUnless(shutil.which("flock"), "flock is not installed")
    def test_of_commands_that_start_at_once_one_builds(self):
        for process in [self.start("build_if_needed; echo built") for _ in range(3)]:
            code, out, err = self.end(process)
            self.assertEqual((code, out), (0, "built\n"), err)
        self.assertEqual(self.builds(), ["begin", "end"])

    @unittest.skipUnless(shutil.which("flock"), "flock is not installed")
    def test_builds_of_different_things_go_one_after_the_other(self):
        for process in [self.start("build_if_needed"), self.start("build_bundle flink")]:
            self.assertEqual(self.end(process)[0], 0)
        self.assertEqual(self.builds(), ["begin", "end", "begin", "end"])

    def test_it_builds_where_flock_is_missing(self):
        tools = f"{self.root}/tools"
        os.mkdir(tools)
        for tool in ("bash", "sh", "locale", "dirname", "sed", "readlink", "find", "mkdir", "rm", "touch", "sleep"):
            os.symlink(shutil.which(tool), f"{tools}/{tool}")
        code, _, err = self.end(self.start("build_if_needed", path=f"{self.root}/bin:{tools}"))
        self.assertEqual(code, 0, err)
        self.assertEqual(self.builds(), ["begin", "end"])

    def test_what_is_built_is_not_built_again(self):
        self.assertEqual(self.end(self.start("build_if_needed"))[0], 0)
        self.assertEqual(self.end(self.start("build_if_needed"))[0], 0)
        self.assertEqual(self.builds(), ["begin", "end"])

    def test_a_build_that_fails_asks_for_no_other_try(self):
        code, _, err = self.end(self.start("build_if_needed; echo never", MAVEN_CODE="1"))
        self.assertEqual(code, 2)
        self.assertIn("the build failed", err)
        code, _, err = self.end(self.start("build_if_needed"))
        self.assertEqual(code, 0, err)

    @unittest.skipUnless(shutil.which("flock"), "flock is not installed")
    def test_where_nothing_can_be_built_is_said(self):
        # A file in the place of the folder: rights do not stop root.
        open(f"{self.root}/target", "w").close()
        code, _, err = self.end(self.start("build_if_needed"))
        self.assertEqual(code, 2)
        self.assertIn("build it as its owner", err)
        self.assertEqual(self.builds(), [])

    def test_a_later_java_gets_the_flags_that_it_knows(self):
        for version, flags in (("17.0.1", 0), ("21", 0), ("23.0.2", 0), ("24", 2), ("25-ea", 2), ("25.0.1", 2)):
            code, out, err = self.end(self.start('echo "${#JAVA_FLAGS[@]}"', STUB_VERSION=version))
            self.assertEqual((code, out), (0, f"{flags}\n"), f"{version} {err}")

    def test_a_collector_that_the_user_names_is_taken(self):
        command = 'batch_flags; echo "${BATCH_FLAGS[@]}"'
        for options, parallel in ({}, True), ({"RASID_JAVA_OPTIONS": "-Xmx4g"}, True), ({"RASID_JAVA_OPTIONS": "-Xmx4g -XX:+UseG1GC"}, False), ({"JDK_JAVA_OPTIONS": "-XX:+UseSerialGC"}, False):
            code, out, err = self.end(self.start(command, **options))
            self.assertEqual(code, 0, err)
            self.assertEqual("-XX:+UseParallelGC" in out, parallel, options)


if __name__ == "__main__":
    unittest.main()
