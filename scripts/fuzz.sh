#!/usr/bin/env bash
# Looks for inputs that the program cannot cope with, by Jazzer, which goes by what code an input reaches: grammars, annotator, every reader,
# and whole articles with their records (rasid.fuzz among the tests of pipeline/core).
#
#   scripts/fuzz.sh [SECONDS] [TARGET...]     SECONDS for each target, by default 60; TARGET as numbers or json-lines, by default all
#   scripts/fuzz.sh --runs=N [TARGET...]      N inputs for each target, in a fresh checkout the same ones each time
#   scripts/fuzz.sh --keep=N TARGET           of what earlier calls found, the N shortest inputs that reach most go to the committed corpus
#
# Inputs that reach something go to pipeline/core/target/fuzz, and the next call goes on from there. A finding is printed with its input, which
# goes to the corpus (pipeline/core/src/test/resources/rasid/fuzz/TARGET) once it is mended. Exit codes: 0 nothing found, 1 a finding.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/cluster-setup.sh"
. "$(dirname "${BASH_SOURCE[0]}")/test-classes.sh"
bound=-max_total_time=60
keep=0
case ${1:-} in
  --help | -h) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
  --keep=*) keep=${1#*=} && shift ;;
  --runs=*) bound=-runs=${1#*=} && shift ;;
  [0-9]*) bound=-max_total_time=$1 && shift ;;
esac
cluster_libraries jazzer
compile_tests_if_needed core
known=$("$JAVA" -cp "$TEST_CLASSPATH" rasid.fuzz.Fuzz)
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets <<< "$known"
for target in "${targets[@]}"; do
  grep -qx -- "$target" <<< "$known" || { say "no target $target; there are" $known; exit 2; }
done
committed=$ROOT/pipeline/core/src/test/resources/rasid/fuzz
found=$ROOT/pipeline/core/target/fuzz
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# jazzer TARGET ARGS...
jazzer() {
  local target=$1
  shift
  # What reaches outside is no matter here, and reports of it would only be hints.
  "$JAVA" -Xmx2g -XX:+EnableDynamicAgentLoading -XX:-OmitStackTraceInFastThrow "-Drasid.fuzz=$target" -cp "$LIBRARIES/*:$TEST_CLASSPATH" \
    com.code_intelligence.jazzer.Jazzer --target_class=rasid.fuzz.Fuzz --instrumentation_includes='rasid.**' --instrumentation_excludes='rasid.fuzz.**' \
    --custom_hook_includes='rasid.**' --disabled_hooks='com.code_intelligence.jazzer.sanitizers.**' --reproducer_path="$found" \
    -artifact_prefix="$found/$target-" -seed=1 -timeout=20 -rss_limit_mb=4096 -len_control=20 -max_len=4096 "$@"
}

if [ "$keep" -gt 0 ]; then
  target=${targets[0]}
  mkdir -p "$found/$target" "$committed/$target"
  least=$(mktemp -d)
  jazzer "$target" -merge=1 "$least" "$found/$target" "$committed/$target" > "$log" 2>&1 || { tail -20 "$log" >&2; exit 1; }
  find "$least" -type f -printf '%s %p\n' | sort -n | head -n "$keep" | cut -d' ' -f2 | xargs -r cp -t "$committed/$target"
  rm -rf "$least"
  exit
fi

findings=0
for target in "${targets[@]}"; do
  mkdir -p "$found/$target" "$committed/$target"
  if jazzer "$target" "$bound" -print_final_stats=1 "$found/$target" "$committed/$target" > "$log" 2>&1; then
    result="nothing found"
  else
    findings=$((findings + 1))
    result="FINDING"
    grep -v '^#' "$log" | tail -60 >&2
  fi
  say "$target: $(awk '/^#/ { for (i = 2; i <= NF; i++) if ($i == "cov:") cov = $(i + 1) } /number_of_executed_units/ { n = $2 }
    END { printf "%d executions, %d edges reached", n, cov }' "$log"), $result"
done
[ "$findings" = 0 ] || exit 1
