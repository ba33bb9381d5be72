#!/bin/sh
# Makes the pictures in docs/images from a demo that was run: nothing in them is drawn by hand.
#
#   ./yui demo --once | tee target/demo.txt
#   docs/pictures.sh .yui/demo target/demo.txt [APPLICATION-KEY]
#
# Needs Chromium or Chrome. The evidence is exported as it is: black bars are the agent's own masking.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
demo=${1:?the folder of a demo, such as .yui/demo}
text=${2:?a file with what the demo printed}
key=${3:-JT202500001}
yui=${YUI:-$here/../yui}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for browser in chromium chromium-browser google-chrome google-chrome-stable; do
  ! command -v "$browser" >/dev/null 2>&1 || break
done

for product in renshu-hyojun renshu-cloud; do
  "$yui" evidence export --home "$demo/$product" --out "$work/$product" >/dev/null
done
mkdir -p "$here/images"
cp "$work/renshu-hyojun/$key/01-before-submit.png" "$here/images/confirm.png"
cp "$work/renshu-hyojun/$key/02-receipt.png" "$here/images/receipt.png"
chmod 644 "$here/images/confirm.png" "$here/images/receipt.png"

# Of the first product: a few lines of each kind, in order; then what is said at the end.
excerpt() {
  awk '
    function show(kind, most, line) {
      if (++shown[kind] <= most) print line
      else if (shown[kind] == most + 1) print "  …"
    }
    /^━━/ { products++ }
    products == 1 && /^読込/ { show("read", 3, $0); next }
    products == 1 && /^登録  / { show("posted", 5, $0); next }
    products == 1 && /^保留/ { held++; if (held <= 4) print; else if (held == 5) print "  …"; next }
    products == 1 && /^ +理由/ { if (held <= 4) print; next }
    products == 1 && !/yui (ledger|evidence)/ && NF { print }
    products == 3 && /^renshu-/ { if (!end++) print ""; print }
    /^基幹システム自身/ { print }
  ' "$text" | sed 's/&/\&amp;/g; s/</\&lt;/g
    s|^登録  |<b class=posted>登録</b>  |; s|^保留  |<b class=held>保留</b>  |'
}

cat >"$work/run.html" <<HTML
<!doctype html><html lang="ja"><meta charset="utf-8"><style>
  body { margin: 0; padding: 28px; width: 1344px; background: #e9edf1; display: flex; gap: 24px; align-items: flex-start;
    font-family: "IPAPGothic", "Noto Sans CJK JP", "Yu Gothic", sans-serif; }
  pre { flex: none; width: 760px; margin: 0; padding: 22px 24px; box-sizing: border-box; background: #17212b; color: #e3e8ec;
    border-radius: 8px; font: 14px/1.6 "IPAGothic", "Noto Sans Mono CJK JP", monospace; white-space: pre-wrap; }
  .posted { color: #8fd3a8; font-weight: normal } .held { color: #f2c46d; font-weight: normal } .prompt { color: #8fb8de }
  figure { margin: 0 0 18px; } figcaption { color: #44525f; font-size: 14px; margin: 0 0 6px; }
  .cut { height: 420px; overflow: hidden; border: 1px solid #c5ced6; border-radius: 6px } .cut.low { height: 210px }
  img { width: 100%; display: block }
</style><pre><span class=prompt>\$ ./yui demo</span>

$(excerpt)</pre>
<div><figure><figcaption>登録の直前の画面（個人情報は隠して残す）</figcaption>
<div class=cut><img src="renshu-hyojun/$key/01-before-submit.png"></div></figure>
<figure><figcaption>登録の後の画面（認定番号を読み取る）</figcaption>
<div class="cut low"><img src="renshu-hyojun/$key/02-receipt.png"></div></figure></div>
HTML

# A form in one long page: its upper part, from below the page's head, which is drawn where the page was scrolled to.
cat >"$work/entry.html" <<HTML
<!doctype html><style>body { margin: 0; width: 840px; height: 1160px; overflow: hidden; position: relative }
  img { position: absolute; left: -220px; top: -60px; width: 1280px }</style><img src="renshu-cloud/$key/01-before-submit.png">
HTML

# picture NAME WIDTH,HEIGHT: of the page of that name.
picture() {
  set -- "$1" "$2" ${no_sandbox:+"$no_sandbox"}
  name=$1 size=$2
  shift 2
  "$browser" --headless=new --disable-gpu --disable-background-networking --no-first-run --disable-component-update \
    --disable-sync --hide-scrollbars --user-data-dir="$work/profile" "$@" --allow-file-access-from-files \
    --window-size="$size" --screenshot="$work/$name.png" "file://$work/$name.html" >/dev/null 2>&1
  cp "$work/$name.png" "$here/images/$name.png"
}

# Chromium refuses its sandbox to root.
no_sandbox=''
[ "$(id -u)" -ne 0 ] || no_sandbox=--no-sandbox
picture run 1400,800
mv "$here/images/run.png" "$here/images/demo.png"
picture entry 840,1160
ls -l "$here/images"
