# shellcheck shell=bash
# The web apps: fetched, built, packed for the server.

WEB=$ROOT/web
readonly WEB

# The tests in web/e2e are no part of what is built.
web_digest() {
  find web docs/openapi.json \( -name node_modules -o -name dist -o -name test-results -o -path web/e2e \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | digest
}

web_is_fresh() {
  [[ -f $WEB/apps/user/dist/files.json && -f $STATE/web-built && $(<"$STATE/web-built") == "$(web_digest)" ]]
}

# Fetched again only when the lock file has changed.
fetch_web() {
  local wanted
  wanted=$(digest < <(printf '%s\0' "$WEB/package-lock.json"))
  [[ ! -d $WEB/node_modules || ! -f $STATE/web-fetched || $(<"$STATE/web-fetched") != "$wanted" ]] || return 0
  step npm-web "Fetching the web apps' packages" npm --prefix "$WEB" ci --prefer-offline --no-audit --no-fund || {
    show_errors "$LOGS/npm-web.log"
    fail "The web apps' packages could not be fetched: the log is $LOGS/npm-web.log."
  }
  digest < <(printf '%s\0' "$WEB/package-lock.json") >"$STATE/web-fetched"
}

build_web() {
  if web_is_fresh; then return; fi
  need_node
  fetch_web
  local now
  now=$(web_digest)
  step build-web "Building the web apps" npm --prefix "$WEB" run build || {
    show_errors "$LOGS/build-web.log"
    fail "The web apps were not built: the log is $LOGS/build-web.log."
  }
  printf '%s' "$now" >"$STATE/web-built"
}
