# shellcheck shell=bash
# Every test. A step is a function that counts what has passed and failed; add further ones to STEPS.

# Those of one line run beside each other, the lines one after the other.
readonly STEPS=("test_java test_web" "test_faults test_clients" "test_browser")
readonly SERVER_START_LIMIT=30

run_tests() {
  prepare_state
  need_java
  need_maven
  need_node
  need_redis
  : >"$LOGS/results"
  # What is built here is what the server's tests serve.
  build_web
  local line
  for line in "${STEPS[@]}"; do at_once $line; done
  say ""
  awk -F'\t' '{ printf "%-28s %5d passed %5d failed %6d s\n", $1, $2, $3, $4; good += $2; bad += $3 }
    END { printf "%d passed, %d failed\n", good, bad; exit bad > 0 || good == 0 }' "$LOGS/results"
}

# at_once STEP...: runs them beside each other; a step that breaks off counts as one that has failed.
at_once() {
  local each i pids=()
  for each in "$@"; do
    # Not to a terminal: two lines cannot be written over one another.
    "$each" 2>&1 | cat &
    pids+=("$!")
  done
  for ((i = 1; i <= $#; i++)); do
    wait "${pids[i - 1]}" || count "${!i}" 0 1 0 1
  done
}

# count WHAT PASSED FAILED SECONDS EXIT: a step that fails without a failed test counts as one.
count() {
  local failed=$3
  ((failed > 0 || $5 == 0)) || failed=1
  printf '%s\t%d\t%d\t%d\n' "$1" "$2" "$failed" "$4" >>"$LOGS/results"
}

# What the web app weighs, the gates of its workspace and the tests of its logic: in the gaps that the others leave.
test_web() {
  renice -n 19 -p "$BASHPID" >/dev/null
  local started=$SECONDS code=0 weights=$LOGS/test-web-weights.log gates=$LOGS/test-web-gates.log logic=$LOGS/test-web.log
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

test_clients() {
  test_socketio_clients
  test_conversation
}

# The published JavaScript clients against our server.
test_socketio_clients() {
  local folder=$ROOT/socketio/src/test/js started=$SECONDS code=0 log=$LOGS/test-socketio-clients.log
  step npm-socketio "Fetching the Socket.IO clients" npm --prefix "$folder" ci --prefer-offline --no-audit --no-fund &&
    step test-socketio-clients "Testing with the Socket.IO clients" with_protocol_server "$folder" || code=$?
  [[ -f $log ]] || : >"$log"
  ((code == 0)) || show_errors "$log"
  count "Socket.IO clients" "$(tap pass "$log")" "$(tap fail "$log")" $((SECONDS - started)) "$code"
}

tap() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$2" | awk '{ sum += $1 } END { print sum + 0 }'; }

with_protocol_server() {
  local port server code=0
  port=$(free_port)
  "$JAVA_HOME/bin/java" -cp "$(protocol_classes)" konnect.socketio.ProtocolServer --port "$port" &
  server=$!
  await_start "$server" "$SERVER_START_LIMIT" port_answers "$port" || {
    say "error: the protocol server did not start"
    return 1
  }
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
  # As it is built already, unless a test of the server has failed.
  build
  step test-browser "Testing in the browser" playwright || code=$?
  tail -n 3 "$log"
  ((code == 0)) || show_failed_journeys "$log"
  count "Browser" "$(closing passed "$log")" "$(closing failed "$log")" $((SECONDS - started)) "$code"
}

playwright() { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm --prefix "$WEB/e2e" test -- "$@"; }

# Of Playwright's closing lines: "  3 passed (1.2m)".
closing() { sed -nE "s/^ +([0-9]+) $1\b.*/\1/p" "$2" | tail -n 1 | grep . || printf 0; }

# What failed, what it waited for, and the lines of the tests where it did.
show_failed_journeys() {
  grep -E '^ +[0-9]+\) |Error:|^ +- waiting|^ +> +[0-9]+ \||^ +at .*\.ts:' "$1" | head -n 40 >&2 || true
}

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
  data=$(mktemp -d) port=$(free_port) code=0
  export KONNECT_ADMIN_EMAIL=admin@example.com KONNECT_ADMIN_PASSWORD=$RANDOM-$RANDOM-harbour
  export KONNECT_PORT=$port KONNECT_DATA_DIR=$data
  KONNECT_MANAGEMENT_PORT=$(free_port)
  export KONNECT_MANAGEMENT_PORT
  prepare_java
  KONNECT_BILLING_MINUTE_SECONDS=2 KONNECT_BILLING_GRACE_SECONDS=5 "${JAVA_COMMAND[@]}" &
  server=$!
  trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
  await_start "$server" "$SERVER_START_LIMIT" port_answers "$port" || {
    say "error: the server did not start"
    exit 1
  }
  "$@" "http://127.0.0.1:$port" || code=$?
  exit "$code"
)
