#!/usr/bin/env bash
# Builds the image of the command rasid as a file, by Jib: no daemon is needed. Load it with docker load or podman load.
#
#   scripts/image.sh [--base=IMAGE]     by default the base named in pipeline/cli/pom.xml, which is fetched from its registry; scratch takes none
#
# Prints the file's path.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
base=()
for arg in "$@"; do
  case $arg in
    --base=*) base=("-Dimage.base=${arg#--base=}") ;;
    --help | -h) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) say "unknown argument $arg"; exit 2 ;;
  esac
done
find_maven
(cd "$ROOT" && mvn -q -B -ntp package -Pimage -pl pipeline/cli -am -DskipTests -Dspotless.check.skip=true ${base[@]+"${base[@]}"} >&2)
echo "$ROOT/pipeline/cli/target/rasid-image.tar"
