# Installs a browser where the machine lets us. Not part of the agent's package: a closed network has nothing to fetch from.

install_browser() {
  as_root=$(way_to_root) && any apt-get || no_browser
  say "ブラウザーがないので、Debian の chromium と日本語フォントを入れます。" \
    "There is no browser: installing Debian's chromium and a Japanese font."
  mkdir -p "$root/target/yui"
  log=$root/target/yui/apt.log
  {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update \
      && $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
        chromium chromium-driver fonts-ipafont-gothic
  } >"$log" 2>&1 </dev/null || {
    tail -n 5 "$log" >&2
    no_browser
  }
  has_browser || no_browser
}

# Prints how to become root: nothing where we are; fails where it would need a password.
way_to_root() {
  [ "$(id -u)" -ne 0 ] || return 0
  any sudo && sudo -n true 2>/dev/null && printf 'sudo -n'
}
