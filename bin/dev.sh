# shellcheck shell=bash
# Develops: what runs follows its sources. The web app changes in the open page, by Vite; the server is compiled and
# started again, and runs on as it was while its sources do not compile. (Quarkus' own live reload needs its Dev UI, an
# artifact that the registry in reach lacks.)

readonly VITE_PORT_ABOVE=1
readonly LOOK_SECONDS=1

up_dev() {
  need_port
  need_maven
  need_node
  build
  fetch_web
  prepare_java
  export KONNECT_DEMO=${KONNECT_DEMO:-on}
  local port=${KONNECT_PORT:-8080}
  trap 'stop_dev' EXIT
  trap 'exit 0' INT TERM HUP
  serve_dev
  (cd "$WEB" && KONNECT_SERVER=http://localhost:$port exec node node_modules/vite/bin/vite.js apps/user --port "$((port + VITE_PORT_ABOVE))" --clearScreen false) &
  VITE=$!
  say "The web app: http://localhost:$((port + VITE_PORT_ABOVE)); the server: http://localhost:$port; Ctrl-C stops both."
  while kill -0 "$VITE" 2>/dev/null; do
    sleep "$LOOK_SECONDS"
    [[ -z $(changed_since_start) ]] || reload_server
  done
  fail "The web app's server has ended: what it said is above."
}

changed_since_start() {
  find "$ROOT/server/src/main" "$ROOT/socketio/src/main" -type f -newer "$STATE/dev-started" -print -quit
}

serve_dev() {
  touch "$STATE/dev-started"
  "${JAVA_COMMAND[@]}" &
  SERVER=$!
}

reload_server() {
  touch "$STATE/dev-started"
  if ! step dev-compile "Compiling the server" maven compile -Dspotless.check.skip=true -pl server -am; then
    show_errors "$LOGS/dev-compile.log"
    say "The server runs on as it was."
    return
  fi
  kill -TERM "$SERVER" 2>/dev/null || true
  wait "$SERVER" || true
  step dev-package "Packing the server" maven package -DskipTests -Dspotless.check.skip=true -pl server -am || show_errors "$LOGS/dev-package.log"
  serve_dev
}

stop_dev() {
  kill -TERM "${VITE:-}" "${SERVER:-}" 2>/dev/null || true
  wait
}
