# shellcheck shell=bash
# Looks at everything a start needs, and says what to do about what is wrong.

readonly DISK_NEEDED_MB=1024

TROUBLES=0

good() { printf '  ok    %-14s %s\n' "$1" "$2"; }

bad() {
  printf '  WRONG %-14s %s\n' "$1" "$2"
  TROUBLES=$((TROUBLES + 1))
}

doctor() {
  [[ -n ${KONNECT_DATA_DIR:-} ]] || use_data "$ROOT/data"
  look_at_tools
  look_at_build
  look_at_port
  look_at_data
  ((TROUBLES == 0)) || fail "$TROUBLES of these need you."
}

look_at_tools() {
  if find_java javac; then good JDK "$JAVA_HOME"; else bad JDK "no JDK $JAVA_NEEDED found: see https://adoptium.net"; fi
  local version
  version=$(maven_version)
  if at_least "$MAVEN_NEEDED" "$version"; then good Maven "$version"; else bad Maven "needs $MAVEN_NEEDED or later, found ${version:-none}"; fi
  version=$(node_version)
  if at_least "$NODE_NEEDED" "$version"; then good Node.js "$version"; else bad Node.js "needs $NODE_NEEDED or later, found ${version:-none}"; fi
  if command -v npm >/dev/null; then good npm "$(npm --version 2>/dev/null)"; else bad npm "is not on the PATH"; fi
  if [[ $(id -u) == 0 ]] && ! unshare -U true 2>/dev/null && ! command -v setpriv >/dev/null; then
    bad PostgreSQL "does not run as root without unshare or setpriv: start as an ordinary user"
  fi
}

look_at_build() {
  if ! is_built; then
    good Build "nothing yet: ./konnect up builds"
  elif is_fresh; then
    good Build "up to date"
  else
    good Build "older than the sources: ./konnect up builds again"
  fi
}

look_at_port() {
  local port=${KONNECT_PORT:-8080}
  if port_answers "$port"; then
    good Port "$port is in use (by a running Konnect?): choose another with --port to start beside it"
  else
    good Port "$port is free"
  fi
}

look_at_data() {
  local place=$KONNECT_DATA_DIR free
  while [[ ! -e $place ]]; do place=$(dirname "$place"); done
  if [[ -d $place && -w $place && -x $place ]]; then
    good "Data folder" "$KONNECT_DATA_DIR"
  else
    bad "Data folder" "$place may not be written by $(id -un 2>/dev/null || id -u): chown it, or choose another with --data"
  fi
  free=$(df -Pm "$place" | awk 'NR == 2 { print $4 }')
  if ((free >= DISK_NEEDED_MB)); then good Disk "$free MB free"; else bad Disk "$free MB free, $DISK_NEEDED_MB needed: make room"; fi
}
