#!/bin/sh
# Makes the pictures of the platform's pages in docs/images from the running program: a browser walks from a scenario's
# publication to its merge with the next version, and through the demo's consortium, and leaves a picture of every page
# that it sees.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
"$here/../yui" test -pl platform -am -Dtest=EndToEndTest,DemoTest -Dsurefire.failIfNoSpecifiedTests=false
for page in scenario-used review-1.1.0 import-waiting update-problems demo-compare demo-months; do
  cp "$here/../platform/target/pictures/$page.png" "$here/images/platform-$page.png"
done
