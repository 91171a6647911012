#!/usr/bin/env bash
# Kills the job (SIGKILL) at random moments and starts it again: each time the records must be those of an undisturbed run, and no killed run
# may look finished.
#
#   scripts/test-kills.sh [--kills=N] [--input=GLOB]       by default 20 kills, on the seeds
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
kills=$(option kills 20 "$@")
input=$(option input "$ROOT/seeds/*.txt" "$@")
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
build_if_needed
share_classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run() { "$ROOT/scripts/run.sh" --input="$input" --output="$work/$1" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
begin=$(date +%s%N)
run undisturbed
took=$(($(date +%s%N) - begin))
killed=0
while [ "$killed" -lt "$kills" ]; do
  # run.sh becomes the JVM, so this is the process that works.
  "$ROOT/scripts/run.sh" --input="$input" --output="$work/disturbed" > "$work/log" 2>&1 &
  process=$!
  sleep "$(awk -v n=$((RANDOM * 32768 + RANDOM)) -v t=$took 'BEGIN { print n / 1073741824 * t / 1e9 }')"
  if kill -9 $process 2> /dev/null; then
    { wait $process || true; } 2> /dev/null
    if [ -e "$work/disturbed/run=local/_SUCCESS" ]; then
      # Killed while it told what it had written: then all of that must be there, and it does not count.
      "$python" "$ROOT/scripts/compare_runs.py" "$work/undisturbed/run=local" "$work/disturbed/run=local" > "$work/compared" ||
        { cat "$work/compared" >&2; say "a run that was killed has a _SUCCESS, and not all records"; exit 1; }
      rm -f "$work/disturbed/run=local/_SUCCESS"
      continue
    fi
    killed=$((killed + 1))
    # A run that was killed early has no folder yet.
    at=$({ find "$work/disturbed/run=local" -type f 2> /dev/null || true; } | wc -l)
    run disturbed
    "$python" "$ROOT/scripts/compare_runs.py" "$work/undisturbed/run=local" "$work/disturbed/run=local" > "$work/compared" ||
      { cat "$work/compared" >&2; exit 1; }
    [ -z "$(find "$work/disturbed/run=local" -name '_temporary*')" ] || { say "kill $killed: temporary files are left"; exit 1; }
    "$ROOT/scripts/verify-run.sh" "$work/disturbed/run=local" > "$work/verified" || { cat "$work/verified" >&2; exit 1; }
    say "kill $killed: $at files lay there; started again, the records are those of an undisturbed run"
  fi
  { wait $process || true; } 2> /dev/null
  rm -f "$work/disturbed/run=local/_SUCCESS"
done
