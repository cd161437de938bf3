# shellcheck shell=bash
# Every test. A step is a function that adds to PASSED and FAILED; add further ones to STEPS.

readonly STEPS=(test_web test_java test_socketio_clients test_conversation test_faults test_browser)
readonly SERVER_START_LIMIT=30

PASSED=0
FAILED=0
SUMMARY=()

run_tests() {
  prepare_state
  need_java
  need_maven
  need_node
  need_redis
  local test_step
  for test_step in "${STEPS[@]}"; do "$test_step"; done
  say ""
  printf '%s\n' "${SUMMARY[@]}"
  say "$PASSED passed, $FAILED failed"
  ((FAILED == 0))
}

# count WHAT PASSED FAILED SECONDS EXIT: a step that fails without a failed test counts as one.
count() {
  local failed=$3
  ((failed > 0 || $5 == 0)) || failed=1
  PASSED=$((PASSED + $2))
  FAILED=$((FAILED + failed))
  SUMMARY+=("$(printf '%-28s %5d passed %5d failed %6d s' "$1" "$2" "$failed" "$4")")
}

# What the web app weighs, the gates of its workspace and the tests of its logic; what is built here is what the server's
# tests serve.
test_web() {
  local started=$SECONDS code=0 weights=$LOGS/test-web-weights.log gates=$LOGS/test-web-gates.log logic=$LOGS/test-web.log
  build_web
  step test-web-weights "Weighing the web app" npm --prefix "$WEB" run --silent weigh || code=$?
  cat "$weights"
  count "Web weights" "$(grep -c '^ *[0-9.]* kB of ' "$weights")" "$(grep -c '^error: ' "$weights")" $((SECONDS - started)) "$code"
  started=$SECONDS code=0
  step test-web-gates "Looking at the web workspace" npm --prefix "$WEB" run check || code=$?
  ((code == 0)) || show_errors "$gates"
  count "Web gates" "$(tap pass "$gates")" 0 $((SECONDS - started)) "$code"
  started=$SECONDS code=0
  step test-web "Testing the web's logic" npm --prefix "$WEB" test -- --reporter=tap-flat || code=$?
  ((code == 0)) || show_errors "$logic"
  count "Web logic" "$(grep -c '^ok ' "$logic")" "$(grep -c '^not ok ' "$logic")" $((SECONDS - started)) "$code"
}

test_java() {
  local started=$SECONDS code=0 log=$LOGS/test-java.log passed failed now
  now=$(sources_digest)
  # Failsafe adds to the summary of the run before.
  rm -f "$ROOT"/*/target/failsafe-reports/failsafe-summary.xml
  step test-java "Testing the server and the Socket.IO module" maven_anyway --fail-at-end verify || code=$?
  # The closing lines of Surefire and Failsafe; those of single classes tell a time.
  grep -E '^\[[A-Z]+\] +Tests run: [0-9]+, ' "$log" | grep -v 'Time elapsed' || true
  read -r passed failed < <(sed -nE '/Time elapsed/!s/^\[[A-Z]+\] +Tests run: ([0-9]+), Failures: ([0-9]+), Errors: ([0-9]+), Skipped: ([0-9]+).*/\1 \2 \3 \4/p' "$log" |
    awk '{ bad += $2 + $3; good += $1 - $2 - $3 - $4 } END { print good + 0, bad + 0 }')
  # What these tests have built need not be built again for those in the browser.
  if ((code == 0)); then printf '%s' "$now" >"$STATE/built"; else show_errors "$log"; fi
  count "Java" "$passed" "$failed" $((SECONDS - started)) "$code"
}

# The published JavaScript clients against our server.
test_socketio_clients() {
  local folder=$ROOT/socketio/src/test/js started=$SECONDS code=0 log=$LOGS/test-socketio-clients.log
  if [[ ! -f $folder/package.json ]]; then
    SUMMARY+=("$(printf '%-28s %s' "Socket.IO clients" "none in this version")")
    return
  fi
  step npm-socketio "Fetching the Socket.IO clients" npm --prefix "$folder" ci --prefer-offline --no-audit --no-fund &&
    step test-socketio-clients "Testing with the Socket.IO clients" with_protocol_server "$folder" || code=$?
  [[ -f $log ]] || : >"$log"
  ((code == 0)) || show_errors "$log"
  count "Socket.IO clients" "$(tap pass "$log")" "$(tap fail "$log")" $((SECONDS - started)) "$code"
}

tap() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$2" | awk '{ sum += $1 } END { print sum + 0 }'; }

free_port() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

with_protocol_server() {
  local port server code=0 waited=0
  port=$(free_port)
  "$JAVA_HOME/bin/java" -cp "$(protocol_classes)" konnect.socketio.ProtocolServer --port "$port" &
  server=$!
  until port_answers "$port"; do
    if ! kill -0 "$server" 2>/dev/null || ((waited++ > SERVER_START_LIMIT * 5)); then
      say "error: the protocol server did not start"
      return 1
    fi
    sleep 0.2
  done
  (cd "$1" && SERVER_URL=http://127.0.0.1:$port node --test --test-reporter=tap) || code=$?
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  return "$code"
}

# The example of the README against a server of its own, whose minute is short.
test_conversation() {
  local folder=$ROOT/examples/conversation started=$SECONDS code=0
  step npm-conversation "Fetching the example's client" npm --prefix "$folder" ci --prefer-offline --no-audit --no-fund &&
    step test-conversation "Leading the example's conversation" with_short_minute node "$folder/conversation.mjs" || code=$?
  ((code == 0)) || show_errors "$LOGS/test-conversation.log"
  count "Conversation" $((code == 0)) 0 $((SECONDS - started)) "$code"
}

# The short form of the fault rig: servers and databases killed under live sessions, and a checker that knows the truth.
test_faults() {
  local started=$SECONDS code=0 log=$LOGS/test-faults.log
  step test-faults "Breaking servers and databases on purpose" "$ROOT/bench/run" faults --short || code=$?
  grep -E '^Seed |^[A-Z][0-9]* +(ok|FAILED) |; again: ' "$log" || true
  ((code == 0)) || show_errors "$log"
  count "Faults" "$(grep -cE '^[A-Z][0-9]* +ok ' "$log")" "$(grep -cE '^[A-Z][0-9]* +FAILED ' "$log")" $((SECONDS - started)) "$code"
}

# The journeys and pages in a real browser, against the server as it was built.
test_browser() {
  local started=$SECONDS code=0 log=$LOGS/test-browser.log
  need_chromium
  need_turnserver
  step test-browser "Testing in the browser" playwright || code=$?
  tail -n 3 "$log"
  ((code == 0)) || show_failed_journeys "$log"
  count "Browser" "$(closing passed "$log")" "$(closing failed "$log")" $((SECONDS - started)) "$code"
}

playwright() { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm --prefix "$WEB/e2e" test -- "$@"; }

# Of Playwright's closing lines: "  3 passed (1.2m)".
closing() { sed -nE "s/^ +([0-9]+) $1\b.*/\1/p" "$2" | tail -n 1 | grep . || printf 0; }

show_failed_journeys() { grep -E '^ +[0-9]+\) |Error:' "$1" | head -n 20 >&2 || true; }

e2e() {
  need_node
  need_chromium
  need_turnserver
  build
  playwright "$@"
}

# with_short_minute COMMAND...: runs it with the address of a server on a free port, with an empty data folder.
with_short_minute() (
  need_java
  data=$(mktemp -d) port=$(free_port) waited=0 code=0
  export KONNECT_ADMIN_EMAIL=admin@example.com KONNECT_ADMIN_PASSWORD=$RANDOM-$RANDOM-harbour
  KONNECT_PORT="$port" KONNECT_MANAGEMENT_PORT="$(free_port)" KONNECT_DATA_DIR="$data" \
    KONNECT_BILLING_MINUTE_SECONDS=2 KONNECT_BILLING_GRACE_SECONDS=5 \
    "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -jar "$APP/quarkus-run.jar" &
  server=$!
  trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
  until port_answers "$port"; do
    if ! kill -0 "$server" 2>/dev/null || ((waited++ > SERVER_START_LIMIT * 5)); then
      say "error: the server did not start"
      exit 1
    fi
    sleep 0.2
  done
  "$@" "http://127.0.0.1:$port" || code=$?
  exit "$code"
)
