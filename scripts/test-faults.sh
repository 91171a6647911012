#!/usr/bin/env bash
# What goes wrong around a run, each time with a retry: stopped by SIGTERM and SIGINT, a full disk, an output that may not be written to, too
# little memory, no locale with Arabic names, as under cron, and another run that goes on in the same output. No run that was disturbed may look
# finished, and the retry's records must be those of an undisturbed run.
#
#   scripts/test-faults.sh [ROW...]     rows are signals, disk, memory, locale and together; by default all
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
rows=("$@")
[ $# -gt 0 ] || rows=(signals disk memory locale together)
python=/usr/bin/python3
"$python" -c 'import avro.datafile' 2>/dev/null || install_packages python3-avro
build_if_needed
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { cat "$work/log" >&2; say "$*"; exit 1; }

# run OUTPUT [OPTION...]: gives the exit code; what it says goes to the log.
run() {
  local output=$1
  shift
  code=0
  "$ROOT/scripts/run.sh" --input="$ROOT/seeds/*.txt" --output="$output" "$@" > "$work/log" 2>&1 || code=$?
}

# expect CODE WORDS...: what the last run must have ended with, and said.
expect() {
  local wanted=$1
  shift
  [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted"
  grep -q -- "$*" "$work/log" || fail "it does not say: $*"
}

# again OUTPUT [OPTION...]: what was disturbed looks unfinished, and the same command gives the undisturbed records.
again() {
  [ ! -e "$1/run=local/_SUCCESS" ] || fail "the run was disturbed, and yet there is a _SUCCESS"
  run "$@"
  [ "$code" = 0 ] || fail "the retry ended with exit code $code"
  "$python" "$ROOT/scripts/compare_runs.py" "$work/undisturbed/run=local" "$1/run=local" > "$work/log" || fail "the retry has other records"
  [ -z "$(find "$1/run=local" -name '_temporary*')" ] || fail "temporary files are left"
  "$ROOT/scripts/verify-run.sh" "$1/run=local" > "$work/log" || fail "the retry is not whole"
}

signals() {
  local name number process
  for name in TERM INT HUP; do
    number=$(kill -l $name)
    # What runs in the background ignores SIGINT, and under nohup SIGHUP, unless told otherwise; run.sh becomes the JVM.
    env --default-signal=INT,HUP "$ROOT/scripts/run.sh" --input="$ROOT/seeds/*.txt" --output="$work/$name" > "$work/log" 2>&1 &
    process=$!
    await "the run" "$work/log" test -d "$work/$name/run=local/claims"
    kill -s $name $process
    code=0
    wait $process || code=$?
    expect $((128 + number)) "was stopped by a signal; the same command begins it again"
    # A process that ended holds no lock.
    again "$work/$name"
    say "SIG$name: exit code $((128 + number)); started again, the records are those of an undisturbed run"
  done
}

disk() {
  if ! unshare --mount --map-root-user true 2> /dev/null; then
    say "disk: left out, because this user may not mount anything"
    return
  fi
  mkdir -p "$work/small"
  export work python ROOT JAVA CLASSPATH
  export -f run expect again fail say full late spill
  unshare --mount --map-root-user bash -euo pipefail -c full
}

full() {
  mount -t tmpfs -o size=100k tmpfs "$work/small"
  run "$work/small"
  expect 1 "No space left on device; make room"
  [ "$(wc -l < "$work/log")" -le 3 ] || fail "it says too much"
  mount -o remount,size=20m "$work/small"
  again "$work/small"
  say "full disk: exit code 1, and what to do; with more room the records are those of an undisturbed run"
  mount -o remount,ro "$work/small"
  run "$work/small" --run=other
  expect 2 "name a folder with room that may be written to"
  [ ! -e "$work/small/run=other" ] || fail "something was written"
  say "output that may not be written to: exit code 2"
  umount "$work/small"
  late
  spill
}

# What is written last has no room: at a part of what a run takes, and at some pages less than all of it.
late() {
  local needed size
  mount -t tmpfs -o size=50m tmpfs "$work/small"
  run "$work/small"
  expect 0 "5 articles in"
  needed=$(df --output=used -k "$work/small" | tail -1)
  umount "$work/small"
  for size in $((needed / 3)) $((needed * 2 / 3)) $((needed - 60)) $((needed - 24)) $((needed - 12)) $((needed - 4)); do
    mount -t tmpfs -o size="${size}k" tmpfs "$work/small"
    run "$work/small"
    # A log without room is no reason to give up what was done.
    [ "$code" = 0 ] || { expect 1 "No space left on device; make room" && [ ! -e "$work/small/run=local/_SUCCESS" ]; } ||
      fail "in $size KB there is a _SUCCESS"
    if [ "$code" = 0 ]; then
      "$ROOT/scripts/verify-run.sh" "$work/small/run=local" > "$work/log" || fail "in $size KB the run is not whole"
      say "$size KB of $needed: exit code 0, all records are there"
    else
      mount -o remount,size=50m "$work/small"
      again "$work/small"
      say "$size KB of $needed: exit code 1, and what to do; with more room the records are those of an undisturbed run"
    fi
    umount "$work/small"
  done
}

# The folder for temporary files, where libraries unpack their code and reports are sorted, has no room.
spill() {
  mount -t tmpfs -o size=4k tmpfs "$work/small"
  echo full > "$work/small/full"
  RASID_JAVA_OPTIONS="-Djava.io.tmpdir=$work/small" run "$work/spilled"
  expect 1 "another folder for temporary files, as RASID_JAVA_OPTIONS=-Djava.io.tmpdir="
  again "$work/spilled"
  say "no room for temporary files: exit code 1, and what to do; with room the records are those of an undisturbed run"
  umount "$work/small"
}

memory() {
  RASID_JAVA_OPTIONS=-Xmx100m run "$work/memory"
  expect 1 "too little memory (.*); give the JVM more, as RASID_JAVA_OPTIONS=-Xmx8g"
  again "$work/memory"
  say "too little memory: exit code 1, and what to do; with more the records are those of an undisturbed run"
}

locale() {
  local folder="$work/أخبار اليوم"
  mkdir -p "$folder"
  for file in "$ROOT"/seeds/*.txt; do cp "$file" "$folder/خبر $(basename "$file")"; done
  code=0
  env -i PATH="$PATH" HOME="$HOME" LC_ALL=C ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} "$ROOT/scripts/run.sh" --input="$folder/*.txt" --output="$folder/نتيجة" \
    > "$work/log" 2>&1 || code=$?
  expect 0 "5 articles in"
  grep -q "السلطات" "$work/log" || fail "the summary is no Arabic"
  "$ROOT/scripts/verify-run.sh" "$folder/نتيجة/run=local" > "$work/log" || fail "the run is not whole"
  "$python" - "$folder/نتيجة/run=local" << 'PYTHON' || fail "the names of the files are others"
import glob, sys
from avro.datafile import DataFileReader
from avro.io import DatumReader
names = [d["uri"] for f in glob.glob(sys.argv[1] + "/documents/*.avro") for d in DataFileReader(open(f, "rb"), DatumReader())]
sys.exit(0 if len(names) == 5 and all("/أخبار اليوم/خبر " in name for name in names) else str(names))
PYTHON
  say "LC_ALL=C, without an environment: files and folders with Arabic names are read and written"
}

together() {
  local number processes=()
  for number in 1 2; do
    "$ROOT/scripts/run.sh" --input="$ROOT/seeds/*.txt" --output="$work/together" --run=$number > "$work/log-$number" 2>&1 &
    processes+=($!)
  done
  for number in 1 2; do
    code=0
    wait "${processes[number - 1]}" || code=$?
    mv "$work/log-$number" "$work/log"
    expect 0 "5 articles in"
    "$python" "$ROOT/scripts/compare_runs.py" "$work/undisturbed/run=local" "$work/together/run=$number" > "$work/log" || fail "run $number has other records"
  done
  "$ROOT/scripts/verify-run.sh" "$work/together/run=1" "$work/together/run=2" > "$work/log" || fail "the two are not whole"
  say "two runs at once in one output: the records of each are those of a run alone"
}

run "$work/undisturbed"
[ "$code" = 0 ] || fail "the undisturbed run ended with exit code $code"
for row in "${rows[@]}"; do "$row"; done
