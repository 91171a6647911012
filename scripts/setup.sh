# Sourced by the other scripts: finds or installs a JDK 17+ and Maven 3.8+, and builds the program when it is missing or older than its
# sources. Sets ROOT, JAVA, JAVA_FLAGS and CLASSPATH.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Names of files are read by the locale, and cron has none.
[ "$(locale charmap 2> /dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { echo "rasid: $*" >&2; }

# install PACKAGE...: by apt-get, as root or through sudo.
install_packages() {
  command -v apt-get >/dev/null || { say "please install $*"; exit 2; }
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  say "installing $* with apt-get"
  "${as_root[@]}" apt-get update -qq > /dev/null
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" > /dev/null
}

# As 17.0.15.
java_version() { "$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\).*/\1/p'; }

# find_java: sets JAVA and JAVA_VERSION.
find_java() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/java}
  JAVA=${JAVA:-$(command -v java || true)}
  JAVA_VERSION=0
  # JAVA_HOME may name a Java that is gone.
  [ ! -x "$JAVA" ] || JAVA_VERSION=$(java_version "$JAVA")
  # javac beside java: a runtime alone cannot build.
  if [ "${JAVA_VERSION%%[!0-9]*}" -lt 17 ] || [ ! -x "$(dirname "$(readlink -f "$JAVA")")/javac" ]; then
    install_packages openjdk-17-jdk-headless
    JAVA=$(command -v java)
    JAVA_VERSION=$(java_version "$JAVA")
  fi
}

# find_flags: sets JAVA_FLAGS to what libraries of the program do and a later Java warns of: Beam's use of sun.misc.Unsafe, native code of snappy
# and DuckDB.
find_flags() {
  JAVA_FLAGS=()
  [ "${JAVA_VERSION%%[!0-9]*}" -lt 24 ] || JAVA_FLAGS=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
}

# batch_flags: sets BATCH_FLAGS to what a run takes less processor time by. A collector that stops the program costs less than one that works
# beside it; large pages of memory, where the system has them, because the models are tables of megabytes that are read all over. A collector
# that the user names is taken instead.
batch_flags() {
  case "${RASID_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    # A file of options may name one as well.
    *-XX:+Use*GC* | *@* | *-XX:Flags=* | *-XX:VMOptionsFile=*) ;;
    *) BATCH_FLAGS+=(-XX:+UseParallelGC) ;;
  esac
  # Elsewhere the JVM warns of the option, or does not know it.
  ! grep -qsF -e '[madvise]' -e '[always]' /sys/kernel/mm/transparent_hugepage/enabled || BATCH_FLAGS+=(-XX:+UseTransparentHugePages)
}

find_maven() {
  command -v mvn >/dev/null || install_packages maven
}

# file_systems ARGS...: what the arguments name beside the local disk; sets STORES to a suffix as -s3 and PROFILES to what Maven needs for it.
STORES=
PROFILES=()
file_systems() {
  for store in gs hdfs s3; do
    case " $* " in *[=,]"$store://"*) STORES+=-$store PROFILES+=("-D$store") ;; esac
  done
  [ -z "$STORES" ] || PROFILES+=("-Dstores=$STORES")
}

# package MODULE STAMP PROFILES...: builds a module when a source is newer than the stamp of what it last built. Of commands that start at once
# one builds, and the others wait for it. A build that fails ends with 2: the same command fails again.
package() {
  is_stale "$@" || return 0
  find_maven
  # Without flock, as on macOS, whoever starts two commands at once builds before.
  if command -v flock > /dev/null; then
    { mkdir -p "$ROOT/target" && : >> "$ROOT/target/.building"; } 2> /dev/null ||
      { say "$ROOT is older than its sources and cannot be written to: build it as its owner, by scripts/run.sh"; exit 2; }
    # Maven holds it too: where it outlives a killed script, nobody builds beside it.
    exec 9> "$ROOT/target/.building"
    flock 9
  fi
  if is_stale "$@"; then
    build "$@"
  fi
  exec 9>&-
}

# is_stale MODULE STAMP PROFILES...: whether a module is older than its sources.
is_stale() {
  local modules=$1 stamp=$2
  local sources=("$ROOT/pom.xml" "$ROOT"/models/data "$ROOT"/pipeline/core "$ROOT/$modules")
  [ "$modules" != pipeline/cli ] || sources+=("$ROOT"/pipeline/{job,query,report,serve})
  [ "$modules" != pipeline/serve ] || sources+=("$ROOT"/pipeline/report)
  [ ! -f "$stamp" ] ||
    [ -n "$(find "${sources[@]}" -path '*/target' -prune -o -path '*/web' -prune -o -path '*/src/test' -prune -o -newer "$stamp" -type f -print -quit)" ]
}

# build MODULE STAMP PROFILES...
build() {
  local modules=$1 stamp=$2
  shift 2
  say "building (a few minutes the first time)"
  # Libraries of an earlier version would be found as well; a bundle has none beside it.
  case " $* " in *" -Drunner="*) ;; *) rm -rf "$ROOT/$modules/target/lib$STORES" ;; esac
  (cd "$ROOT" && mvn -q -B package -pl "$modules" -am -DskipTests -Dspotless.check.skip=true "$@" >&2) ||
    { say "the build failed, as Maven says above"; exit 2; }
  touch "$stamp"
}

build_if_needed() {
  local target=$ROOT/pipeline/job/target
  package pipeline/job "$target/built$STORES" ${PROFILES[@]+"${PROFILES[@]}"}
  CLASSPATH=$target/rasid-job.jar:$target/lib$STORES/*
}

# share_classes ARGS...: an archive of the classes that a run loads, as the JVM has parsed and checked them, so that later runs start faster;
# sets SHARED to the options that use it. It fits one version of Java, and is tried once for each build: where it cannot be made, and for a
# run that only prints help, the JVM goes without.
share_classes() {
  local target=$ROOT/pipeline/job/target archive tried made
  archive=$target/classes$STORES-$JAVA_VERSION.jsa
  tried=$archive.tried
  SHARED=("-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:cds+dynamic=off)
  case " $* " in *" --help "* | *" -h "*) return ;; esac
  [ ! -f "$tried" ] || [ "$target/built$STORES" -nt "$tried" ] || return 0
  made=$(mktemp -d -p "$target" 2> /dev/null) || return 0
  # Dated before it is made: a build meanwhile is later.
  touch "$made/tried"
  "$JAVA" ${JAVA_FLAGS[@]+"${JAVA_FLAGS[@]}"} "-XX:ArchiveClassesAtExit=$made/classes.jsa" -cp "$CLASSPATH" rasid.NewsClaimsPipeline "--input=$ROOT/seeds/*.txt" \
    "--output=$made/out" --run=seeds > /dev/null 2>&1 || true
  mv -f "$made/classes.jsa" "$archive" 2> /dev/null || true
  mv -f "$made/tried" "$tried" 2> /dev/null || true
  rm -rf "$made"
}

# build_bundle flink|spark|dataflow: one jar for a cluster, BUNDLE.
build_bundle() {
  BUNDLE=$ROOT/pipeline/job/target/rasid-$1$STORES.jar
  package pipeline/job "$BUNDLE" "-Drunner=$1" ${PROFILES[@]+"${PROFILES[@]}"}
}

# build_report: what makes the report of a run; sets CLASSPATH.
build_report() {
  local target=$ROOT/pipeline/report/target
  package pipeline/report "$target/built"
  CLASSPATH=$target/rasid-report.jar:$target/lib/*
}

# build_serve: what serves the report of a run, with DuckDB; sets CLASSPATH.
build_serve() {
  local target=$ROOT/pipeline/serve/target
  package pipeline/serve "$target/built"
  CLASSPATH=$target/rasid-serve.jar:$target/lib/*
}

# find_node: Node 20 or later with npm, for those who change or test the report's page.
find_node() {
  command -v npm > /dev/null || install_packages nodejs npm
  local version
  version=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$version" -ge 20 ] || { say "node is $version, and 20 or later is needed"; exit 2; }
}

# web_packages: the packages that the report's page is made from and tested with, as the lock file pins them; sets WEB.
web_packages() {
  find_node
  WEB=$ROOT/pipeline/report/web
  if [ ! -f "$WEB/node_modules/.installed" ] || ! cmp -s "$WEB/package-lock.json" "$WEB/node_modules/.installed"; then
    (cd "$WEB" && npm ci --ignore-scripts --no-audit --no-fund --silent >&2)
    cp "$WEB/package-lock.json" "$WEB/node_modules/.installed"
  fi
}

# build_cli: the one command, with all that it can do; sets CLASSPATH.
build_cli() {
  local target=$ROOT/pipeline/cli/target
  package pipeline/cli "$target/built$STORES" ${PROFILES[@]+"${PROFILES[@]}"}
  CLASSPATH=$target/rasid-cli.jar:$target/lib$STORES/*
}

# run_defaults: what a run reads and writes when the arguments in args do not say. One that names neither these nor a run is a first look, and
# replaces the one before.
run_defaults() {
  has() {
    local arg
    for arg in ${args[@]+"${args[@]}"}; do
      case $arg in "--$1="*) return 0 ;; esac
    done
    return 1
  }
  has input || has output || has run || has date || args+=("--overwrite")
  has input || args+=("--input=$ROOT/seeds/*.txt")
  has output || args+=("--output=$ROOT/out")
}

# build_training: what trains and compiles the models; sets TRAINING_CLASSPATH.
build_training() {
  local target=$ROOT/models/training/target
  package models/training "$target/built"
  TRAINING_CLASSPATH=$target/rasid-training.jar:$target/lib/*
}

# build_query: what asks SQL of runs and exports them, with DuckDB; sets CLASSPATH.
build_query() {
  local target=$ROOT/pipeline/query/target
  package pipeline/query "$target/built"
  CLASSPATH=$target/rasid-query.jar:$target/lib/*
}

find_java
find_flags
BATCH_FLAGS=()
