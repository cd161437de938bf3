# shellcheck shell=bash
# Develops: both sides are built again as their sources change, and what runs follows.

readonly VITE_PORT_ABOVE=1

# The server reloads at the first request after a change, the web app at once.
up_dev() {
  need_port
  need_java
  need_maven
  need_node
  fetch_web
  [[ -n ${KONNECT_DATA_DIR:-} ]] || use_data "$ROOT/data"
  export KONNECT_DEMO=${KONNECT_DEMO:-on}
  local port=${KONNECT_PORT:-8080} children=()
  unset KONNECT_JAVA_OPTS
  trap 'kill "${children[@]}" 2>/dev/null || true' EXIT
  trap 'exit 0' INT TERM HUP
  mvn -q -B -ntp -o -f "$ROOT/pom.xml" -pl server -am compile quarkus:dev -Ddebug=false -Dquarkus.console.enabled=false \
    -Dquarkus.analytics.disabled=true -Djvm.args="-Xmx512m --enable-native-access=ALL-UNNAMED" </dev/null &
  children+=($!)
  (cd "$WEB" && KONNECT_SERVER=http://localhost:$port exec npx vite apps/user --port "$((port + VITE_PORT_ABOVE))" --clearScreen false) &
  children+=($!)
  say "The web app: http://localhost:$((port + VITE_PORT_ABOVE)); the server: http://localhost:$port; Ctrl-C stops both."
  wait -n
  fail "One side has ended: what it said is above."
}
