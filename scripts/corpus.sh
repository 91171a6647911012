#!/usr/bin/env bash
# Joins the annotations of models/corpus, which hold no texts, with texts that lie on this machine. models/corpus/README.md says where the
# texts are published.
#
#   scripts/corpus.sh join CLONES OUT     CLONES: a folder with a sub-folder for each repository or corpus. OUT: the corpus that
#                                         scripts/train-claims.sh and scripts/train-ner.sh take, of the articles whose texts were found
#   scripts/corpus.sh strip CORPUS OUT    the other way: the annotations of a corpus without its texts
#
# join tells for each source how many texts were found; it ends with 2 if none was, and with 0 and a warning if some are missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
python=${PYTHON:-/usr/bin/python3}
[ -x "$python" ] || python=$(command -v python3) || { install_packages python3; python=python3; }
case ${1:---help}:$# in
  --help:* | -h:*) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" ;;
  join:3) "$python" "$ROOT/scripts/corpus.py" join "$ROOT/models/corpus" "$2" "$3" ;;
  strip:3) "$python" "$ROOT/scripts/corpus.py" strip "$2" "$3" ;;
  *) say "takes join CLONES OUT or strip CORPUS OUT; not: $*"; exit 2 ;;
esac
