"""A run each night over the news of the day, for Airflow 2.4 and later. Set RASID, NEWS and CLAIMS as Airflow variables.

--previous joins a day with the days before, 30 of them without --previousDays: articles that they hold are passed over, and the groups that
changed are told.
"""
import os
import subprocess
from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException
from airflow.operators.python import PythonOperator

# What an exit code of the program asks for: one that another try cannot help fails at once, and a run that still goes on is left alone.
WRONG_COMMAND, BUSY, SUSPECT = 2, 3, 4


def extract_claims(rasid, day, news, claims):
    """Runs the program on the news of a day."""
    command = [
        f"{rasid}/scripts/run.sh",
        f"--date={day}",
        f"--input={news}/{day}/*.jsonl.gz",
        f"--output={claims}",
        f"--previous={claims}/dt=*/run=*",
        "--overwrite",
    ]
    code = subprocess.run(command, env={**os.environ, "RASID_JAVA_OPTIONS": "-Xmx4g"}).returncode
    if code == BUSY:
        raise AirflowSkipException(f"another process works on the run of {day}")
    if code in (WRONG_COMMAND, SUSPECT):
        raise AirflowFailException(f"exit code {code}: the log says what to change; another try cannot help")
    if code != 0:
        raise AirflowException(f"exit code {code}: worth another try")


with DAG(
    dag_id="rasid",
    schedule="15 2 * * *",
    start_date=datetime(2022, 1, 1),
    catchup=False,
    # One run at a time: each takes all cores of the machine.
    max_active_runs=1,
    # A run that is started again begins anew, so that a retry is safe at any point.
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
) as dag:
    extract = PythonOperator(
        task_id="extract_claims",
        python_callable=extract_claims,
        op_kwargs={
            "rasid": "{{ var.value.RASID }}",
            "day": "{{ ds }}",
            "news": "{{ var.value.NEWS }}",
            "claims": "{{ var.value.CLAIMS }}",
        },
    )
