"""A run each night over the news of the day, for Airflow 2.4 and later. Set RASID, NEWS and CLAIMS as Airflow variables."""
from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

COMMAND = """
{{ var.value.RASID }}/scripts/run.sh \
  --date={{ ds }} \
  --input='{{ var.value.NEWS }}/{{ ds }}/*.jsonl.gz' \
  --output='{{ var.value.CLAIMS }}' \
  --overwrite
"""

with DAG(
    dag_id="rasid",
    schedule="15 2 * * *",
    start_date=datetime(2022, 1, 1),
    catchup=False,
    # One run at a time: each takes all cores of the machine.
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
) as dag:
    # A run that is started again begins anew, so that a retry is safe at any point.
    extract = BashOperator(
        task_id="extract_claims",
        bash_command=COMMAND,
        env={"RASID_JAVA_OPTIONS": "-Xmx4g"},
        append_env=True,
    )
