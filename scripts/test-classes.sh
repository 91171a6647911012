# Sourced by the scripts whose programs lie beside the tests.

# compile_tests_if_needed core|job|report|training: sets TEST_CLASSPATH to that module's tests and all that they need.
compile_tests_if_needed() {
  local module=pipeline/$1
  [ "$1" = training ] && module=models/training
  local list=$ROOT/$module/target/test-classpath
  if [ ! -f "$list" ] ||
    [ -n "$(find "$ROOT"/pom.xml "$ROOT"/*/*/pom.xml "$ROOT"/*/*/src -newer "$list" -type f -print -quit)" ]; then
    find_maven
    (cd "$ROOT" && mvn -q -B test-compile dependency:build-classpath -pl "$module" -am -Dspotless.check.skip=true \
      -DincludeScope=test -Dmdep.outputFile="$list.new" >&2 && mv "$list.new" "$list")
  fi
  TEST_CLASSPATH=$ROOT/$module/target/test-classes:$ROOT/$module/target/classes:$(cat "$list")
}
