#!/usr/bin/env python3
"""Tests of the schedules as they run: each gets a program that notes its arguments and ends with a code, and must do what the code asks for."""
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import types
import unittest
import unittest.mock
from datetime import date, timedelta

SCHEDULE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schedule")
YESTERDAY = (date.today() - timedelta(days=1)).isoformat()


class Schedules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        os.mkdir(f"{self.folder}/scripts")
        self.program = f"{self.folder}/scripts/run.sh"
        self.said = f"{self.folder}/said"

    def program_ends_with(self, *codes):
        """A program that ends with each of some codes in turn."""
        open(self.said, "w").close()
        cases = "".join(f"{i + 1}) exit {code};;" for i, code in enumerate(codes))
        with open(self.program, "w", encoding="utf-8") as program:
            program.write(f'#!/bin/sh\necho "$*" >> {self.said}\ncase $(wc -l < {self.said}) in {cases} *) exit 99;; esac\n')
        os.chmod(self.program, 0o755)

    def calls(self):
        with open(self.said, encoding="utf-8") as said:
            return said.read().splitlines()

    def expected(self, day, overwrite=""):
        return f"--date={day} --input=/news/{day}/*.jsonl.gz --output=/claims --previous=/claims/dt=*/run=*{overwrite}"

    def cron(self, *codes):
        """What cron would run, with the command's own pause left out."""
        self.program_ends_with(*codes)
        with open(f"{SCHEDULE}/crontab", encoding="utf-8") as crontab:
            job = [line for line in crontab if line[:1].isdigit()][0]
        command = job.split(" ", 6)[6].replace("\\%", "%").replace("sleep 600", "true")
        environment = {"PATH": os.environ["PATH"], "RASID": self.folder, "NEWS": "/news", "OUT": "/claims"}
        return subprocess.run(["/bin/sh", "-c", command], env=environment, check=False).returncode

    def test_cron_joins_earlier_runs_and_tries_again_what_may_help(self):
        self.assertEqual(self.cron(0), 0)
        self.assertEqual(self.calls(), [self.expected(YESTERDAY)])
        self.assertEqual(self.cron(1, 0), 0)
        self.assertEqual(self.calls(), [self.expected(YESTERDAY)] * 2)
        for code in (2, 3, 4):
            self.assertNotEqual(self.cron(code), 0)
            self.assertEqual(len(self.calls()), 1, code)

    def test_systemd_runs_the_same_command(self):
        self.program_ends_with(0)
        with open(f"{SCHEDULE}/rasid.service", encoding="utf-8") as unit:
            text = unit.read()
        command = re.search(r"^ExecStart=/bin/sh -c '(.*)'$", text, re.M).group(1).replace("%%", "%")
        subprocess.run(["/bin/sh", "-c", command], env={"PATH": os.environ["PATH"], "RASID": self.folder, "NEWS": "/news", "OUT": "/claims"}, check=True)
        self.assertEqual(self.calls(), [self.expected(YESTERDAY)])
        self.assertIn("RestartPreventExitStatus=2 3 4\n", text)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not installed")
    def test_systemd_takes_the_unit_and_the_timer(self):
        for name in ("rasid.service", "rasid.timer"):
            with open(f"{SCHEDULE}/{name}", encoding="utf-8") as unit, open(f"{self.folder}/{name}", "w", encoding="utf-8") as copy:
                # The user is made by whoever installs it.
                copy.write(unit.read().replace("User=rasid", "User=daemon"))
        checked = subprocess.run(
            ["systemd-analyze", "verify", f"{self.folder}/rasid.service", f"{self.folder}/rasid.timer"], capture_output=True, text=True, check=False)
        ours = [line for line in checked.stderr.splitlines() if "rasid" in line]
        self.assertEqual(ours, [])
        with open(f"{SCHEDULE}/rasid.timer", encoding="utf-8") as timer:
            calendar = re.search(r"^OnCalendar=(.*)$", timer.read(), re.M).group(1)
        subprocess.run(["systemd-analyze", "calendar", calendar], check=True, capture_output=True)

    def test_the_collector_gets_the_metrics_of_the_last_run_that_has_ended(self):
        for day, age in (("2024-03-04", 300), ("2024-03-05", 200), ("2024-03-06", 100)):
            run = f"{self.folder}/dt={day}/run={day}"
            os.makedirs(run)
            # The last one goes on.
            if day != "2024-03-06":
                with open(f"{run}/_METRICS.prom", "w", encoding="utf-8") as metrics:
                    metrics.write(day)
                past = time.time() - age
                os.utime(f"{run}/_METRICS.prom", (past, past))
        with open(f"{SCHEDULE}/alerts.yml", encoding="utf-8") as alerts:
            command = re.search(r"^#   (to=.*)$", alerts.read(), re.M).group(1)
        command = command.replace("/var/lib/prometheus/node-exporter", self.folder).replace("/srv/claims", self.folder)
        subprocess.run(["/bin/sh", "-c", command], check=True)
        with open(f"{self.folder}/rasid.prom", encoding="utf-8") as metrics:
            self.assertEqual(metrics.read(), "2024-03-05")
        self.assertFalse(os.path.exists(f"{self.folder}/rasid.tmp"))

    def airflow(self, code):
        """Runs the task of the DAG, with the few names of Airflow that the file takes."""
        self.program_ends_with(code)
        tasks = []

        class Dag:
            def __init__(self, **settings):
                self.settings = settings

            def __enter__(self):
                return self

            def __exit__(self, *error):
                return False

        exceptions = types.ModuleType("airflow.exceptions")
        exceptions.AirflowException = type("AirflowException", (Exception,), {})
        exceptions.AirflowFailException = type("AirflowFailException", (exceptions.AirflowException,), {})
        exceptions.AirflowSkipException = type("AirflowSkipException", (exceptions.AirflowException,), {})
        operators = types.ModuleType("airflow.operators.python")
        operators.PythonOperator = lambda **task: tasks.append(task)
        airflow = types.ModuleType("airflow")
        airflow.DAG = Dag
        modules = {"airflow": airflow, "airflow.exceptions": exceptions, "airflow.operators.python": operators}
        with unittest.mock.patch.dict(sys.modules, modules):
            spec = importlib.util.spec_from_file_location("dag", f"{SCHEDULE}/airflow_dag.py")
            dag = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(dag)
        [task] = tasks
        self.assertEqual(set(task["op_kwargs"]), {"rasid", "day", "news", "claims"})
        try:
            task["python_callable"](rasid=self.folder, day="2024-03-04", news="/news", claims="/claims")
        except exceptions.AirflowException as error:
            return type(error).__name__
        return "done"

    def test_airflow_tries_again_only_what_may_help(self):
        self.assertEqual(self.airflow(0), "done")
        self.assertEqual(self.calls(), [self.expected("2024-03-04", " --overwrite")])
        self.assertEqual(self.airflow(1), "AirflowException")
        self.assertEqual(self.airflow(2), "AirflowFailException")
        self.assertEqual(self.airflow(3), "AirflowSkipException")
        self.assertEqual(self.airflow(4), "AirflowFailException")


if __name__ == "__main__":
    unittest.main()
