# Sees to it that there is a browser with its driver. The agent itself looks for it again when it starts one.

need_browser() {
  [ -z "${YUI_BROWSER-}" ] || return 0
  has_browser || install_browser
}

has_browser() {
  top=${YUI_TEST_ROOT-}
  apps=$top/Applications
  { any google-chrome google-chrome-stable chromium chromium-browser chrome \
    "$apps/Google Chrome.app/Contents/MacOS/Google Chrome" "$apps/Chromium.app/Contents/MacOS/Chromium" \
    && any chromedriver "$top/usr/lib/chromium/chromedriver" "$top/usr/lib/chromium-browser/chromedriver"; } \
    || { any microsoft-edge microsoft-edge-stable "$apps/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" \
      && any msedgedriver; } \
    || { any firefox firefox-esr "$apps/Firefox.app/Contents/MacOS/firefox" && any geckodriver; }
}

# Whether any of these is a command on the search path or a program at that place.
any() {
  for name; do
    ! command -v "$name" >/dev/null 2>&1 || return 0
  done
  return 1
}

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

no_browser() {
  give_up \
    "ブラウザーとそのドライバーが見つかりません。Google Chrome・Chromium（chromedriver）、Microsoft Edge（msedgedriver）、Firefox（geckodriver）のどれかを、同じ版のドライバーと一緒に入れてください。" \
    "No browser with its driver was found. Install Google Chrome or Chromium (with chromedriver), Microsoft Edge (msedgedriver) or Firefox (geckodriver), the driver of the same version."
}
