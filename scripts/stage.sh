#!/usr/bin/env bash
# Puts the artifacts of a release into a folder as a Maven repository has them: the library rasid-core and what it needs of ours, each with
# sources, javadoc and its bill of materials. Whoever publishes signs and uploads that folder.
#
#   scripts/stage.sh [FOLDER]     by default target/staging
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
find_maven
folder=$(mkdir -p "${1:-$ROOT/target/staging}" && cd "${1:-$ROOT/target/staging}" && pwd)
cd "$ROOT"
mvn -q -B -ntp deploy -Prelease -pl .,models/data,pipeline/core -DskipTests -Dspotless.check.skip=true "-DaltDeploymentRepository=staging::file://$folder" >&2
echo "$folder"
