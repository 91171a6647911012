# Sourced after setup.sh by the scripts that speak to a cluster: its libraries from Maven, where no installation is named.

# cluster_libraries NAME: sets LIBRARIES to a folder with the jars that scripts/clusters/NAME.xml lists.
cluster_libraries() {
  LIBRARIES=$ROOT/pipeline/job/target/clusters/$1
  local list=$ROOT/scripts/clusters/$1.xml
  if [ ! -f "$LIBRARIES/complete" ] || [ "$list" -nt "$LIBRARIES/complete" ]; then
    find_maven
    say "fetching the libraries of $1"
    rm -rf "$LIBRARIES"
    mvn -q -B -f "$list" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$LIBRARIES" >&2
    touch "$LIBRARIES/complete"
  fi
}

# What Spark asks of a JVM since 17 (org.apache.spark.launcher.JavaModuleOptions).
SPARK_JVM="--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.net=ALL-UNNAMED
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
  --add-opens=java.base/jdk.internal.ref=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
  --add-opens=java.base/sun.nio.cs=ALL-UNNAMED --add-opens=java.base/sun.security.action=ALL-UNNAMED
  --add-opens=java.base/sun.util.calendar=ALL-UNNAMED -Djdk.reflect.useDirectMethodHandle=false"

# option NAME DEFAULT ARGS...: the value of --NAME=… among the arguments.
option() {
  local name=$1 value=$2
  shift 2
  for arg in "$@"; do
    case $arg in --"$name"=*) value=${arg#--"$name"=} ;; esac
  done
  echo "$value"
}

# free_port: a port that nothing listens at.
free_port() { /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# await WHAT LOG COMMAND...: until the command succeeds, four minutes at most: others may keep the machine busy.
await() {
  local what=$1 log=$2
  shift 2
  for _ in $(seq 480); do
    "$@" > /dev/null 2>&1 && return
    sleep 0.5
  done
  tail -20 "$log" >&2
  say "$what did not start"
  exit 1
}
