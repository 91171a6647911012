#!/usr/bin/env bash
# The image of the command: its user, entrypoint and layers, and that its entrypoint works on what its layers hold. Built without a base, because
# a test must not depend on a registry: the Java that runs here stands for that of the base.
#
#   scripts/test-image.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case ${1:-} in --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
image=$("$ROOT/scripts/image.sh" --base=scratch)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/usr/bin/python3 - "$image" "$work" << 'PYTHON'
import json
import os
import sys
import tarfile

image, work = sys.argv[1:]
with tarfile.open(image) as tar:
    [manifest] = json.load(tar.extractfile("manifest.json"))
    config = json.load(tar.extractfile(manifest["Config"]))
    settings = config["config"]
    assert settings["User"] == "65532:65532", settings["User"]
    assert settings["WorkingDir"] == "/data", settings
    assert settings["Entrypoint"][0] == "java" and settings["Entrypoint"][-1] == "rasid.cli.RasidCommand", settings["Entrypoint"]
    assert settings["Cmd"] == ["--help"], settings["Cmd"]
    assert "LC_ALL=C.UTF-8" in settings["Env"], settings["Env"]
    sizes = []
    names = []
    for layer in manifest["Layers"]:
        with tarfile.open(fileobj=tar.extractfile(layer)) as files:
            names += files.getnames()
            sizes.append(sum(member.size for member in files.getmembers()) // 1_000_000)
            files.extractall(f"{work}/image", filter="data") if hasattr(tarfile, "data_filter") else files.extractall(f"{work}/image")
    jars = [os.path.basename(name) for name in names if name.endswith(".jar")]
    assert len(manifest["Layers"]) >= 3, "libraries, models and program are to be layers of their own"
    assert any(jar.startswith("rasid-models") for jar in jars) and any(jar.startswith("duckdb") for jar in jars), jars
    assert not any("corenlp" in jar for jar in jars), jars
    with open(f"{work}/command", "w", encoding="utf-8") as command:
        command.write("\n".join(settings["Entrypoint"][1:]))
    print(f"{len(jars)} jars in {len(manifest['Layers'])} layers of {', '.join(map(str, sizes))} MB")
PYTHON
# Paths of the image, where its layers were unpacked.
sed -i "s#\(^\|[:@=]\)/#\1$work/image/#g" "$work/command" "$work"/image/app/jib-classpath-file
mapfile -t command < "$work/command"
mkdir -p "$work/data" "$work/image/app/cache"
cp "$ROOT"/seeds/*.txt "$work/data"

# The Java of the image's base is 21: a runtime from 19 on leaves an archive of classes, where one is here it stands for it.
for java in "$JAVA" /usr/lib/jvm/*/bin/java; do
  [ ! -x "$java" ] || [ "$(java_version "$java" | sed 's/[^0-9].*//')" -lt 19 ] || { later=$java; break; }
done
# entrypoint FLAGS...: as the image starts, on the seeds.
entrypoint() {
  (cd "$work/data" && LC_ALL=C.UTF-8 "${later:-$JAVA}" "$@" "${command[@]}" run '--input=*.txt' --output=out --overwrite > "$work/said" 2>&1) || { cat "$work/said" >&2; exit 1; }
  grep -q 'KILLED SECURITY_FORCES' "$work/said" || { cat "$work/said" >&2; exit 1; }
  ! grep -F '[cds' "$work/said" >&2 || exit 1
}
SECONDS=0
entrypoint
say "the image's entrypoint runs the seeds with what its layers hold, in $SECONDS s"
if [ -n "${later:-}" ]; then
  [ -s "$work/image/app/cache/rasid.jsa" ] || { say "the first start left no archive of classes"; exit 1; }
  SECONDS=0
  entrypoint "-Xlog:class+load:file=$work/loaded"
  # Classes of the archive that the first start left; the JVM's own is named without (top).
  shared=$(grep -c 'rasid\..*source: shared objects file (top)' "$work/loaded" || true)
  [ "$shared" -gt 100 ] || { say "the second start takes $shared classes of rasid from the archive"; exit 1; }
  say "the second start takes $shared classes of rasid from the archive of the first, in $SECONDS s"
else
  say "no Java from 19 on is here, which the archive of classes needs: not tried"
fi
