# Sourced by the other scripts: finds or installs a JDK 17+ and Maven 3.8+, and builds the program when it is missing or older than its
# sources. Sets ROOT, JAVA and CLASSPATH.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

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

java_version() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'; }

find_java() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/java}
  JAVA=${JAVA:-$(command -v java || true)}
  # javac beside java: a runtime alone cannot build.
  if [ -z "$JAVA" ] || [ "$(java_version "$JAVA")" -lt 17 ] || [ ! -x "$(dirname "$(readlink -f "$JAVA")")/javac" ]; then
    install_packages openjdk-17-jdk-headless
    JAVA=$(command -v java)
  fi
}

find_maven() {
  command -v mvn >/dev/null || install_packages maven
}

build_if_needed() {
  local jar=$ROOT/pipeline/target/rasid-pipeline.jar
  local built=$ROOT/pipeline/target/built
  if [ ! -f "$jar" ] || [ ! -f "$built" ] ||
    [ -n "$(find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$built" -type f -print -quit)" ]; then
    find_maven
    say "building (a few minutes the first time)"
    (cd "$ROOT" && mvn -q -B package -DskipTests -Dspotless.check.skip=true >&2)
    touch "$built"
  fi
  CLASSPATH=$jar:$ROOT/pipeline/target/lib/*
}

# build_bundle flink|spark|dataflow: one jar for a cluster, BUNDLE, when it is missing or older than the sources.
build_bundle() {
  BUNDLE=$ROOT/pipeline/target/rasid-$1.jar
  if [ ! -f "$BUNDLE" ] ||
    [ -n "$(find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$BUNDLE" -type f -print -quit)" ]; then
    find_maven
    say "building the bundle for $1 (a few minutes the first time)"
    (cd "$ROOT" && mvn -q -B package -DskipTests -Dspotless.check.skip=true -Drunner="$1" >&2)
  fi
}

find_java
