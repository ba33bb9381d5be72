# Finds a JDK from 21 on. Sets java_home, java_major and java_version.
# YUI_TEST_ROOT stands before every fixed place, so that a test can show another machine.

find_jdk() {
  if [ -n "${YUI_JAVA_HOME-}" ]; then
    look_at_jdk "$YUI_JAVA_HOME" || give_up \
      "YUI_JAVA_HOME（$YUI_JAVA_HOME）は JDK 21 以上ではありません。JDK 21 以上の場所に直すか、YUI_JAVA_HOME を消してください。" \
      "YUI_JAVA_HOME ($YUI_JAVA_HOME) is not a JDK 21 or later. Name one, or unset YUI_JAVA_HOME."
  elif ! look_at_jdk "${JAVA_HOME-}" && ! look_at_jdk "$(jdk_on_path)"; then
    best_jdk
  fi
  JAVA_HOME=$java_home
  export JAVA_HOME
}

# Looks at one place without starting it; succeeds if it is a JDK (not only a runtime) from 21 on.
look_at_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\(.*\)".*/\1/p' "$1/release")
  major=${version%%[!0-9]*}
  [ -n "$major" ] && [ "$major" -ge 21 ] || return 1
  java_home=$1 java_major=$major java_version=$version
}

jdk_on_path() {
  java=$(command -v java) || return 0
  java=$(readlink -f "$java" 2>/dev/null) || return 0
  dirname "$(dirname "$java")"
}

# Of all that are installed: a long-term release (21, 25, 29, …) before others, then the newest.
best_jdk() {
  best='' best_rank=0
  old_ifs=$IFS
  IFS='
'
  for place in $(jdk_places); do
    IFS=$old_ifs
    if look_at_jdk "$place"; then
      rank=$java_major
      [ $(((java_major - 21) % 4)) -ne 0 ] || rank=$((rank + 1000))
      [ "$rank" -le "$best_rank" ] || { best_rank=$rank best=$place; }
    fi
  done
  IFS=$old_ifs
  look_at_jdk "$best" || give_up \
    "JDK 21 以上が見つかりません。JDK 21 か 25（Eclipse Temurin など）を入れるか、その場所を YUI_JAVA_HOME に入れてください。" \
    "No JDK 21 or later was found. Install JDK 21 or 25 (Eclipse Temurin, for one), or name its folder in YUI_JAVA_HOME."
}

jdk_places() {
  top=${YUI_TEST_ROOT-}
  sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' "$HOME/.m2/toolchains.xml" 2>/dev/null || true
  for place in "$top"/usr/lib/jvm/* "$top"/opt/java/* "$top"/opt/jdk* \
    "$top"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ ! -d "$place" ] || printf '%s\n' "$place"
  done
}
