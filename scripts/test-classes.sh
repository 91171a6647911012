# Sourced by the scripts whose programs lie beside the tests: sets TEST_CLASSPATH after setup.sh.

compile_tests_if_needed() {
  local list=$ROOT/pipeline/target/test-classpath
  build_if_needed
  if [ ! -f "$list" ] || [ -n "$(find "$ROOT/pipeline/src/test" "$ROOT"/*/pom.xml -newer "$list" -type f -print -quit)" ]; then
    find_maven
    (cd "$ROOT" && mvn -q -B test-compile dependency:build-classpath -pl models,pipeline -Dspotless.check.skip=true \
      -DincludeScope=test -Dmdep.outputFile="$list.new" >&2 && mv "$list.new" "$list")
  fi
  TEST_CLASSPATH=$ROOT/pipeline/target/test-classes:$ROOT/pipeline/target/classes:$ROOT/models/target/classes:$(cat "$list")
}
