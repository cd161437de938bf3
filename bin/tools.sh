# shellcheck shell=bash
# Finds the JDK, Maven and Node.js wherever they are, or installs them, or says how to get them.

readonly JAVA_NEEDED=25 NODE_NEEDED=20 MAVEN_NEEDED=3.8

java_major() {
  local home=$1 version
  [[ -x $home/bin/java ]] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null) || version=
  [[ -n $version ]] || version=$("$home/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  printf '%s' "$version"
}

# One Java home a line, the person's own choice first.
java_homes() {
  local java
  [[ -z ${JAVA_HOME:-} ]] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v java); then dirname "$(dirname "$(readlink -f "$java")")"; fi
  printf '%s\n' /usr/lib/jvm/* /opt/* /opt/java/* /usr/local/* /usr/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# find_java [javac]: sets JAVA_HOME to a JDK 25 that has the named program.
find_java() {
  local program=${1:-java} home
  while IFS= read -r home; do
    if [[ -x $home/bin/$program && $(java_major "$home") == "$JAVA_NEEDED" ]]; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(java_homes)
  return 1
}

need_java() {
  find_java javac && return
  install_package "A JDK $JAVA_NEEDED" "openjdk-$JAVA_NEEDED-jdk-headless" "temurin-$JAVA_NEEDED-jdk" || true
  find_java javac ||
    fail "Konnect needs a JDK $JAVA_NEEDED. Get one from https://adoptium.net (Temurin $JAVA_NEEDED), unpack it into /opt or set JAVA_HOME to it, then try again."
}

maven_version() { mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'; }

# at_least WANTED GOT
at_least() { [[ -n $2 && $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

need_maven() {
  at_least "$MAVEN_NEEDED" "$(maven_version)" && return
  install_package "Maven" maven || true
  at_least "$MAVEN_NEEDED" "$(maven_version)" ||
    fail "Konnect is built with Maven $MAVEN_NEEDED or later. Get it from https://maven.apache.org, put its bin folder on the PATH, then try again."
}

node_version() { node --version 2>/dev/null | sed 's/^v//'; }

has_node() { at_least "$NODE_NEEDED" "$(node_version)" && command -v npm >/dev/null; }

need_node() {
  has_node && return
  install_package "Node.js" nodejs npm || true
  has_node ||
    fail "Konnect needs Node.js $NODE_NEEDED or later with npm. Get it from https://nodejs.org, put its bin folder on the PATH, then try again."
}

# Sets CHROMIUM to the browser that the tests drive.
find_chromium() {
  CHROMIUM=$(command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome) && export CHROMIUM
}

need_chromium() {
  find_chromium && return
  install_package "Chromium" chromium fonts-noto-core || true
  find_chromium ||
    fail "The browser tests need Chromium. Install your system's package of it, or set CHROMIUM to its program, then try again."
}

# The tests of several nodes start one of their own; the one that the package may have started is left alone.
need_redis() {
  command -v redis-server >/dev/null && return
  install_package "redis-server" redis-server || true
  command -v redis-server >/dev/null ||
    fail "The tests of several nodes need redis-server. Install your system's package of it, then try again."
}

# The browser's calls that find no direct way go through one of their own.
need_turnserver() {
  command -v turnserver >/dev/null && return
  install_package "turnserver" coturn || true
  command -v turnserver >/dev/null ||
    fail "The browser tests need turnserver, of coturn. Install your system's package of it, then try again."
}

has_candidate() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# install_package WHAT PACKAGE...: the first JDK that there is, or every other package named.
install_package() {
  local what=$1 wanted=() package
  shift
  command -v apt-get >/dev/null || return 1
  if [[ $(id -u) != 0 ]]; then
    fail "$what is missing. Install it (for example: sudo apt-get install $1), then try again."
  fi
  step apt-update "Reading the list of packages" apt-get update -q || true
  for package in "$@"; do
    has_candidate "$package" || continue
    wanted+=("$package")
    [[ $package != *jdk* ]] || break
  done
  ((${#wanted[@]})) || return 1
  step apt-install "Installing ${wanted[*]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${wanted[@]}"
}
