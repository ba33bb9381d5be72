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

no_browser() {
  give_up \
    "ブラウザーとそのドライバーが見つかりません。Google Chrome・Chromium（chromedriver）、Microsoft Edge（msedgedriver）、Firefox（geckodriver）のどれかを、同じ版のドライバーと一緒に入れてください。" \
    "No browser with its driver was found. Install Google Chrome or Chromium (with chromedriver), Microsoft Edge (msedgedriver) or Firefox (geckodriver), the driver of the same version."
}
