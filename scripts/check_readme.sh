#!/usr/bin/env bash
# Runs the commands (```sh) and the Python examples (```python) of the README as they stand, in a copy of the output folder's place.
# scripts/test.sh itself is left out. Blocks in other languages show other systems' own commands.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk '/^```/ { inside = ($0 == "```sh"); next } inside' README.md | grep -v -e 'scripts/test.sh' > "$work/commands.sh"
awk '/^```/ { inside = ($0 == "```python"); next } inside' README.md > "$work/example.py"
[ -s "$work/commands.sh" ] && [ -s "$work/example.py" ] || { echo "README has no commands to check" >&2; exit 1; }
# The commands write to folders named in the README; they get a tree of links to this one, so that nothing of the user's is touched.
for entry in * .[a-z]*; do
  case $entry in out | .git) ;; *) ln -s "$PWD/$entry" "$work/$entry" ;; esac
done
cd "$work"
echo "+ $(wc -l < commands.sh) lines of commands"
bash -euo pipefail commands.sh > commands.log 2>&1 || { cat commands.log >&2; exit 1; }
# A first look may be taken again.
scripts/run.sh > again.log 2>&1 || { cat again.log >&2; exit 1; }
"${PYTHON:-/usr/bin/python3}" example.py > example.log 2>&1 || { cat example.log >&2; exit 1; }
[ -s example.log ] || { echo "the Python example printed nothing" >&2; exit 1; }
echo "README commands and example run"
