#!/usr/bin/env python3
"""Tests of the files that hosts of repositories read: they parse, and name what is there."""
import os
import re
import unittest

import yaml

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def load(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return yaml.safe_load(file)


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


class ProjectFiles(unittest.TestCase):
    def test_workflows_run_scripts_that_there_are_on_three_releases_of_java(self):
        jobs = load(".github/workflows/test.yml")["jobs"]
        self.assertEqual(set(jobs), {"fast", "full"})
        for job in jobs.values():
            self.assertEqual(job["strategy"]["matrix"]["java"], [17, 21, 25])
            [command] = [step["run"] for step in job["steps"] if "run" in step]
            self.assertTrue(os.access(os.path.join(ROOT, command.split()[0]), os.X_OK), command)

    def test_dependabot_looks_where_there_are_libraries(self):
        for update in load(".github/dependabot.yml")["updates"]:
            manifest = {"maven": "pom.xml", "npm": "package.json", "github-actions": ".github/workflows/test.yml"}[update["package-ecosystem"]]
            self.assertTrue(os.path.exists(os.path.join(ROOT, update["directory"].lstrip("/"), manifest)), update)

    def test_forms_ask_for_what_is_needed(self):
        for name in os.listdir(os.path.join(ROOT, ".github/ISSUE_TEMPLATE")):
            form = load(f".github/ISSUE_TEMPLATE/{name}")
            if name != "config.yml":
                self.assertTrue(form["name"] and form["description"])
                ids = [field["id"] for field in form["body"]]
                self.assertEqual(len(ids), len(set(ids)))

    def test_the_version_is_the_same_everywhere(self):
        version = re.search(r"<artifactId>rasid</artifactId>\s*<version>([^<]+)<", read("pom.xml")).group(1)
        self.assertEqual(load("CITATION.cff")["version"], version)
        self.assertIn(f"## {version.replace('-SNAPSHOT', '')}", read("CHANGELOG.md"))
        self.assertIn(f"<rasid.version>{version}<", read("pipeline/examples/library/pom.xml"))
        for module in ("models/data", "models/training", "pipeline/core", "pipeline/job", "pipeline/query", "pipeline/report", "pipeline/serve", "pipeline/cli"):
            self.assertIn(f"<version>{version}</version>", read(f"{module}/pom.xml"), module)

    def test_files_that_documents_name_are_there(self):
        for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "pipeline/docs/operations.md", "pipeline/docs/extending.md", "pipeline/docs/decisions.md", "pipeline/docs/promises.md"):
            for path in set(re.findall(r"`((?:scripts|pipeline|models|seeds)/[\w./-]+)`", read(name))):
                # What a build makes, and what stands for a name, need not be there.
                if "target/" not in path and "VERSION" not in path:
                    self.assertTrue(os.path.exists(os.path.join(ROOT, path)), f"{name}: {path}")

    def test_promises_name_tests_that_there_are(self):
        tests = {name for _, _, names in os.walk(os.path.join(ROOT, "pipeline")) for name in names if name.endswith(".java")}
        named = set(re.findall(r"`(\w+(?:Test|IT))`", read("pipeline/docs/promises.md")))
        self.assertGreater(len(named), 20)
        self.assertEqual([name for name in sorted(named) if f"{name}.java" not in tests], [])


if __name__ == "__main__":
    unittest.main()
