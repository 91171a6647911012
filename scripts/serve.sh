#!/usr/bin/env bash
# Serves the report of a finished run on this machine, by queries: runs of millions of claims, which no page can hold, look and work as small
# ones do, and each claim is explained when asked. Reads what is searched, sorted and counted into a database (DuckDB, fetched by Maven at the
# first use) in the folder for temporary files, prints the address when it is ready, and serves until it is told to end (Ctrl-C). Articles are
# read from the run when they are asked for, so it must stay as it is.
#
#   scripts/serve.sh RUN_FOLDER [--port=N]
#
# --port     of 127.0.0.1; 8765 by default, 0 for any that is free
#
# It writes nothing to the run, and answers nobody but programs of this machine, of any of its users. Beside the report it answers
#
#   POST /extract[?datasets=claims,numbers]
#
# whose body is an article of up to 4 MB, as text/plain in UTF-8 or as application/json with the keys text, and if known id, title, published,
# publisher and url; the answer has a list of records for each dataset, or a failure with its category and message (status 422):
#
#   curl -H 'Content-Type: text/plain' --data 'قتل 12 شخصا في انفجار في بيروت.' 'http://127.0.0.1:8765/extract?datasets=claims'
#
# Exit codes: 0 done, 1 the database cannot be written, 2 there is no such run, it is not finished, damaged, or of a later version, or the port
# is taken. RASID_JAVA_OPTIONS is passed to the JVM.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
case " $* " in *" --help "* | *" -h "*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '$d'; exit 0 ;; esac
build_serve
# shellcheck disable=SC2086
exec "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} ${RASID_JAVA_OPTIONS:--Xmx3g} -cp "$CLASSPATH" rasid.serve.Serve "$@"
