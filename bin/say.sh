# shellcheck shell=bash
# What is told to the person at the terminal, and where the long output goes.

STATE=$ROOT/.konnect
LOGS=$STATE/logs

say() { printf '%s\n' "$*"; }

fail() {
  printf 'konnect: %s\n' "$*" >&2
  exit 1
}

prepare_state() {
  mkdir -p "$LOGS" 2>/dev/null || true
  [[ -w $LOGS ]] || fail "$ROOT may not be written by $(id -un 2>/dev/null || id -u): run this as its owner, or use a checkout of your own."
}

# step NAME WORDS... COMMAND: runs it with its output in a log and the elapsed seconds on the terminal.
step() {
  local name=$1 words=$2 log started=$SECONDS pid code=0
  shift 2
  prepare_state
  log=$LOGS/$name.log
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
  tick "$pid" "$words" "$started"
  wait "$pid" || code=$?
  trap - INT TERM
  if ((code == 0)); then
    printf '%s%s: done (%d s)\n' "$(line_start)" "$words" $((SECONDS - started))
  else
    printf '%s%s: FAILED (%d s), the log is %s\n' "$(line_start)" "$words" $((SECONDS - started)) "$log"
  fi
  return "$code"
}

tick() {
  local pid=$1 words=$2 started=$3 told=-1
  [[ -t 1 ]] || say "$words ..."
  while kill -0 "$pid" 2>/dev/null; do
    if [[ -t 1 ]]; then
      printf '\r\033[K%s ... %d s' "$words" $((SECONDS - started))
    elif ((SECONDS - started >= told + 30 && SECONDS > started)); then
      told=$((SECONDS - started))
      ((told < 30)) || say "$words ... $told s"
    fi
    sleep 0.2
  done
}

line_start() {
  if [[ -t 1 ]]; then printf '\r\033[K'; fi
}

# The lines of a log that tell why it failed.
show_errors() {
  grep -E '^\[ERROR\] .|^\[WARNING\] .*\.java:|^E: |^npm (ERR|error)|error:' "$1" |
    grep -vE '\[Help|[Rr]e-run Maven|full stack trace|For more information|correcting the problems|mvn <args>' |
    head -n 12 >&2 || tail -n 12 "$1" >&2
}
