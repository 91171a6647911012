#!/usr/bin/env bash
# What monitors and schedules take: the metrics of a run and the alert rules by Prometheus' own checker, the schedules as they run.
#
#   scripts/test-operations.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
/usr/bin/python3 "$ROOT/scripts/test_schedule.py"
command -v promtool > /dev/null || install_packages prometheus
promtool check rules "$ROOT/scripts/schedule/alerts.yml"
(cd "$ROOT/scripts/schedule" && promtool test rules alerts_test.yml)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$ROOT/scripts/run.sh" --output="$work" --logFormat=json > "$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
promtool check metrics < "$work/run=local/_METRICS.prom"
grep -q '^rasid_documents 5$' "$work/run=local/_METRICS.prom"
/usr/bin/python3 - "$work/_logs/run=local.log" << 'PYTHON'
import json
import sys

messages = [json.loads(line)["message"] for line in open(sys.argv[1], encoding="utf-8")]
assert any(message.startswith("begin: rasid {") for message in messages), messages
assert any(message.startswith("end: ") for message in messages), messages
print(f"the log is {len(messages)} objects")
PYTHON
