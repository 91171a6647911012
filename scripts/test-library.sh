#!/usr/bin/env bash
# The library as others get it: its artifacts in a folder, and the project in pipeline/examples/library that is built with them.
#
#   scripts/test-library.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
find_maven
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
staging=$("$ROOT/scripts/stage.sh" "$work/staging")
group=$staging/io/github/rasid-project
for artifact in rasid rasid-models rasid-core; do
  ls "$group/$artifact"/*/*.pom > /dev/null || { say "no pom of $artifact"; exit 1; }
done
for kind in "" -sources -javadoc; do
  for artifact in rasid-models rasid-core; do
    [ "$artifact$kind" = rasid-models-javadoc ] && continue
    ls "$group/$artifact"/*/"$artifact"-*[0-9T]"$kind.jar" > /dev/null || { say "no $artifact$kind"; exit 1; }
  done
done
# holds JAR ENTRY
holds() { /usr/bin/python3 -c 'import sys, zipfile; sys.exit(sys.argv[2] not in zipfile.ZipFile(sys.argv[1]).namelist())' "$@"; }
holds "$group"/rasid-core/*/*-javadoc.jar rasid/extract/Rasid.html || { say "the javadoc has no Rasid"; exit 1; }
holds "$group"/rasid-core/*/*-sources.jar rasid/extract/Rasid.java || { say "the sources have no Rasid"; exit 1; }
ls "$group"/rasid-core/*/*-cyclonedx.json > /dev/null || { say "no bill of materials"; exit 1; }
say "staged: poms, jars, sources, javadoc, bill of materials"

# A local repository of its own, so that nothing of this build gets there but by the folder; what others published is linked.
cp -al "${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "$work/repository" 2> /dev/null || mkdir -p "$work/repository"
rm -rf "$work/repository/io/github/rasid-project"
# Snapshots have the time of their staging in their names; Maven's own folder has them by their version.
(cd "$staging" && find io -name '*.pom' -o -name '*.jar') | while read -r file; do
  version=$(basename "$(dirname "$file")")
  name=$(basename "$file" | sed -E "s/${version%-SNAPSHOT}-[0-9]{8}\.[0-9]{6}-[0-9]+/$version/")
  install -D "$staging/$file" "$work/repository/$(dirname "$file")/$name"
done
cp -R "$ROOT/pipeline/examples/library" "$work/example"
(cd "$work/example" && mvn -q -B -ntp compile "-Dmaven.repo.local=$work/repository" >&2)
"$JAVA" -cp "$work/example/target/classes:$work/example/target/lib/*" example.TwoDays > "$work/said"
grep -qx 'KILLED GROWTH 15.0, reports: 2' "$work/said" || { cat "$work/said" >&2; say "the example said something else"; exit 1; }
[ -z "$(find "$work/example/target/lib" -name '*beam*' -o -name '*corenlp*')" ] || { say "the library brings Beam or CoreNLP along"; exit 1; }
say "the example project builds and runs with $(ls "$work/example/target/lib" | wc -l) jars, $(du -sm "$work/example/target/lib" | cut -f1) MB"
