# shellcheck shell=bash
# Runs what was built.

readonly DEFAULT_JAVA_OPTS="-Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"
# What bin/train leaves beside the server; one that does not fit is not used.
readonly LEARNT=konnect.aot
readonly WELCOME_SECONDS=120
readonly SHORT_LIFE_SECONDS=15 SHORT_LIVES_ALLOWED=3
readonly MISCONFIGURED=2
# How the server ends by the demo's button: started again at once, however soon after its start.
readonly KILLED_BY_THE_DEMO=86

# Sets JAVA_COMMAND; options of the virtual machine are no variable that the server knows.
prepare_java() {
  is_built || fail "Nothing is built yet: run ./konnect build first, or ./konnect up for everything."
  find_java || fail "No Java $JAVA_NEEDED was found: run ./konnect doctor."
  local options=${KONNECT_JAVA_OPTS:-$DEFAULT_JAVA_OPTS}
  unset KONNECT_JAVA_OPTS
  [[ ! -f $APP/$LEARNT ]] || options="-XX:AOTCache=$APP/$LEARNT $options"
  [[ -n ${KONNECT_DATA_DIR:-} ]] || use_data "$ROOT/data"
  # shellcheck disable=SC2206  # the options are words
  JAVA_COMMAND=("$JAVA_HOME/bin/java" $options -jar "$APP/quarkus-run.jar")
}

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)) && port_answers "$port"; do :; done
  printf '%s' "$port"
}

# await_start PID SECONDS COMMAND...: waits until the command succeeds; fails when the process has ended or the time is over.
await_start() {
  local pid=$1 limit=$2 waited=0
  shift 2
  until "$@"; do
    kill -0 "$pid" 2>/dev/null && ((waited++ < limit * 5)) || return 1
    sleep 0.2
  done
}

need_port() {
  ! port_answers "${KONNECT_PORT:-8080}" ||
    fail "Port ${KONNECT_PORT:-8080} is in use: stop what listens there, or choose another with --port."
}

run_built() {
  prepare_java
  exec "${JAVA_COMMAND[@]}" "$@"
}

serve() {
  prepare_java
  need_port
  exec "${JAVA_COMMAND[@]}"
}

up() {
  need_port
  build
  prepare_java
  export KONNECT_SUPERVISED=on
  [[ ${KONNECT_ENV:-} == production ]] || export KONNECT_DEMO=${KONNECT_DEMO:-on}
  say "Starting on http://localhost:${KONNECT_PORT:-8080}, the data is in $KONNECT_DATA_DIR; Ctrl-C stops it."
  welcome &
  WELCOME=$!
  supervise
}

# ask PATH: the first line of our server's answer; nothing when there is none.
ask() {
  local line
  {
    exec 3<>"/dev/tcp/127.0.0.1/${KONNECT_PORT:-8080}" || return 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3 || return 0
    IFS= read -r -t 5 line <&3 || line=
    exec 3>&-
  } 2>/dev/null
  printf '%s' "$line"
}

healthy() { [[ $(ask /health) == *" 200 "* ]]; }

# Once the server answers: where it is, and as whom one may sign in. Ends by itself when the server never does.
welcome() {
  local waited=0 address=http://localhost:${KONNECT_PORT:-8080}
  until healthy; do
    ((waited++ < WELCOME_SECONDS)) || return 0
    sleep 1
  done
  say ""
  say "Konnect is ready."
  say "  $address/          the API is described at $address/api"
  if [[ ${KONNECT_DEMO:-off} == on ]]; then
    say "  $address/demo      mentee and expert side by side, over the running proof"
    say "  Sign in as admin@konnect.demo, mentee@konnect.demo or mentor@konnect.demo; the password is konnect-demo-1"
  fi
  say "  Ctrl-C stops everything."
  say ""
}

# Starts the server again when it dies by itself, unless it does so at once each time.
supervise() {
  local started code short=0
  STOPPING=
  trap 'stop_server' INT TERM HUP
  while true; do
    started=$SECONDS
    "${JAVA_COMMAND[@]}" &
    SERVER=$!
    code=0
    await_server || code=$?
    [[ -z $STOPPING ]] || { say "Stopped."; exit 0; }
    ((code != 0)) || exit 0
    ((code != MISCONFIGURED)) || { kill "$WELCOME" 2>/dev/null || true; exit "$code"; }
    if ((code == KILLED_BY_THE_DEMO)); then
      say "The demo has killed the server; starting it again."
      short=0
      continue
    fi
    if ((SECONDS - started < SHORT_LIFE_SECONDS)); then short=$((short + 1)); else short=0; fi
    if ((short >= SHORT_LIVES_ALLOWED)); then
      kill "$WELCOME" 2>/dev/null || true
      fail "The server ended $short times within $SHORT_LIFE_SECONDS s of its start (last with code $code): what it said is above; ./konnect doctor may know more."
    fi
    say "The server ended by itself (code $code); starting it again."
    sleep "$short"
  done
}

# In the background Ctrl-C does not reach the server; this asks it to drain and stop.
stop_server() {
  STOPPING=1
  kill "$WELCOME" 2>/dev/null || true
  say "Stopping ..."
  kill -TERM "$SERVER" 2>/dev/null || true
}

await_server() {
  local code=0
  while true; do
    code=0
    wait "$SERVER" || code=$?
    kill -0 "$SERVER" 2>/dev/null || return "$code"
  done
}

protocol_classes() {
  local modules=$ROOT/socketio/target
  printf '%s' "$modules/classes:$modules/test-classes:$APP/lib/main/*:$APP/lib/boot/*"
}

protocol_server() {
  build >&2
  exec "$JAVA_HOME/bin/java" -cp "$(protocol_classes)" konnect.socketio.ProtocolServer --port "$1"
}
