# shellcheck shell=bash
# Builds, when something changed since the last time.

APP=$ROOT/server/target/quarkus-app
readonly APP

# A hash of the files that the command lists, names and contents.
digest() { xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1; }

sources_digest() {
  find pom.xml socketio server \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | digest
  web_digest
}

poms_digest() { find pom.xml ./*/pom.xml -print0 | LC_ALL=C sort -z | digest; }

is_built() { [[ -f $APP/quarkus-run.jar ]]; }

is_fresh() { is_built && [[ -f $STATE/built && $(<"$STATE/built") == "$(sources_digest)" ]]; }

# maven WORDS...: offline when everything was fetched before; the network is asked only then, or when that fails.
maven() {
  local options=(-B -ntp "-Dmaven.test.failure.ignore=false") fetched=$STATE/fetched poms
  [[ -n ${HOME:-} && -w $HOME ]] || options+=("-Dmaven.repo.local=$STATE/m2")
  poms=$(poms_digest)
  if [[ -f $fetched && $(<"$fetched") == "$poms" ]]; then
    mvn "${options[@]}" -o "$@"
    return
  fi
  if mvn "${options[@]}" "$@"; then
    printf '%s' "$poms" >"$fetched"
  else
    return 1
  fi
}

# Retries with or against the network when Maven could not resolve something.
maven_anyway() {
  local log=$STATE/maven-try.log code=0
  maven "$@" | tee "$log" || code=1
  ((code)) || return 0
  grep -qE 'Could not (resolve|transfer)|in offline mode|Unknown host|could not be resolved' "$log" || return 1
  if [[ -f $STATE/fetched ]]; then
    rm -f "$STATE/fetched"
    maven "$@"
  else
    mvn -B -ntp -o "$@"
  fi
}

build() {
  prepare_state
  need_java
  if is_fresh; then
    say "Built already, nothing has changed."
    return
  fi
  need_maven
  build_web
  local now
  now=$(sources_digest)
  step build "Building the server" maven_anyway package -DskipTests || {
    show_errors "$LOGS/build.log"
    fail "The build failed: mend what is named above (the whole log: $LOGS/build.log), then try again."
  }
  is_built || fail "The build left no server in $APP: see $LOGS/build.log."
  printf '%s' "$now" >"$STATE/built"
}

format_sources() {
  need_java
  need_maven
  step format "Formatting the sources" maven_anyway spotless:apply || {
    show_errors "$LOGS/format.log"
    fail "Formatting failed: the log is $LOGS/format.log."
  }
  need_node
  fetch_web
  step format-web "Formatting the web apps" npm --prefix "$WEB" run format || {
    show_errors "$LOGS/format-web.log"
    fail "Formatting failed: the log is $LOGS/format-web.log."
  }
}

# fuzz [SEED]: what the document of the API forbids, sent 10,000 times (FuzzIT).
fuzz() {
  local log=$LOGS/fuzz.log code=0
  prepare_state
  need_java
  need_maven
  step fuzz "Sending what the document forbids" maven_anyway verify -pl server -am -Dtest=MoneyTest -Dit.test=FuzzIT \
    -Dkonnect.fuzz=10000 -Dkonnect.seed="${1:-20260131}" -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfailsafe.failIfNoSpecifiedTests=false || code=$?
  grep '^Fuzz: ' "$log" || true
  ((code == 0)) || show_errors "$log"
  return "$code"
}

bench() {
  if [[ ${1:-} == fuzz ]]; then
    fuzz "${@:2}"
    return
  fi
  [[ -x $ROOT/bench/run ]] || fail "This version has no measurements in bench/."
  [[ -n ${1:-} && $1 != pages ]] || need_chromium
  build
  exec "$ROOT/bench/run" "$@"
}
