#!/usr/bin/env bash
# What a run over many short articles holds while it goes on: after each tenth of its time the heap that is left after collections (the least of
# that tenth), threads and open files. The DirectRunner keeps in the heap what waits to be brought together; threads and files may not grow. The
# script makes the articles.
#
#   scripts/bench-load.sh [--articles=N] [--heap=SIZE] [--turns=SECONDS] [any option of scripts/run.sh]
#
# By default 100,000 articles and 2g. With --turns runs of 1,000 articles follow each other in one JVM for so long, and what each leaves is told:
# heap, threads and open files may not grow from turn to turn.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
case ${1:-} in --help | -h) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
turns=$(option turns "" "$@")
articles=$(option articles "$([ -n "$turns" ] && echo 1000 || echo 100000)" "$@")
heap=$(option heap 2g "$@")
args=()
for arg in "$@"; do
  case $arg in --articles=* | --heap=* | --turns=*) ;; *) args+=("$arg") ;; esac
done
file_systems "$@"
build_if_needed
# What run.sh makes once is made before the clock starts.
share_classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Each article tells of other figures in another town on another day, and each tenth tells once more of what the one before it told.
/usr/bin/python3 - "$articles" << 'PYTHON' > "$work/articles.jsonl"
import datetime, json, sys
towns = ["بيروت", "دمشق", "بغداد", "القاهرة", "عمان", "تونس", "الرباط", "الخرطوم", "صنعاء", "طرابلس", "حلب", "الموصل", "البصرة"]
events = [("قتل {} شخصا وأصيب {} آخرون في انفجار في {}", "انفجار"), ("اعتقلت الشرطة {} متظاهرا وأفرجت عن {} منهم في {}", "اعتقالات"),
          ("نزح {} مدنيا وعادت {} أسرة إلى {}", "نزوح"), ("سجلت وزارة الصحة {} إصابة و{} وفاة بالفيروس في {}", "إصابات")]
first = datetime.date(2015, 1, 1)
for number in range(int(sys.argv[1])):
    told = number - 1 if number % 10 == 9 else number
    (sentence, title), town = events[told % 4], towns[told // 4 % 13]
    text = sentence.format(3 + told * 7 % 89, 2 + told * 11 % 97, town)
    day = first + datetime.timedelta(told % 3000)
    print(json.dumps({"id": f"n{number}", "title": f"{title} في {town}", "published": day.isoformat(), "publisher": f"وكالة {number % 50}",
                      "text": f"قالت مصادر محلية إن الحادث رقم {told} وقع صباح اليوم. و{text}."}, ensure_ascii=False))
PYTHON

if [ -n "$turns" ]; then
  . "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
  compile_tests_if_needed job
  say "runs of $articles articles by turns, in a heap of $heap, for $turns s"
  "$JAVA" "-Xmx$heap" -cp "$TEST_CLASSPATH" rasid.TurnsBenchmark "$turns" --input="$work/articles.jsonl" --output="$work/out" --overwrite \
    ${args[@]+"${args[@]}"} 2> "$work/log" || { tail -40 "$work/log" >&2; exit 1; }
  exit
fi
say "$articles articles, $(wc -c < "$work/articles.jsonl") bytes, in a heap of $heap"
begin=$(date +%s%N)
RASID_JAVA_OPTIONS="-Xmx$heap -Xlog:gc:file=$work/gc::filecount=0" "$ROOT/scripts/run.sh" --input="$work/articles.jsonl" --output="$work/out" ${args[@]+"${args[@]}"} \
  > "$work/log" 2>&1 &
process=$!
# run.sh becomes the JVM.
while sleep 1 && [ -d "/proc/$process/fd" ] && threads=$(awk '/^Threads:/ { print $2 }' "/proc/$process/status" 2> /dev/null) && [ -n "$threads" ]; do
  echo "$((($(date +%s%N) - begin) / 1000000)) $threads $(find "/proc/$process/fd" -mindepth 1 2> /dev/null | wc -l)"
done > "$work/samples"
wait "$process" || { tail -40 "$work/log" >&2; exit 1; }
took=$((($(date +%s%N) - begin) / 1000000))

# Of each tenth of the time: the least heap after a collection, and the most threads and files. Times in the log of collections are of the JVM.
awk -v took="$took" '
  function tenth(ms,    t) { t = int(ms * 10 / took); return t > 9 ? 9 : t }
  FNR == NR { if (match($0, /->[0-9]+M/)) { t = tenth(substr($1, 2) * 1000); m = substr($0, RSTART + 2, RLENGTH - 3) + 0
      if (!(t in least) || m < least[t]) least[t] = m }
    next }
  { t = tenth($1); if ($2 > threads[t]) threads[t] = $2; if ($3 > files[t]) files[t] = $3 }
  END { print "seconds  heap MB  threads  files"
    for (t = 0; t < 10; t++) printf "%7d %8s %8d %6d\n", took * (t + 1) / 10000, (t in least) ? least[t] : "-", threads[t], files[t] }
' "$work/gc" "$work/samples"
say "$articles articles in $((took / 1000)) s, $((articles * 1000 / took)) a second"
