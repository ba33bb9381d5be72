# Builds what is missing or older than its sources, with Maven running on the JDK that was found.

build_agent() {
  set -- "$@" scenario-library runner-agent
  stale agent runner-agent/target/agent/runner-agent.jar "$@" || return 0
  with_lock build_agent_now
}

build_agent_now() {
  stale agent runner-agent/target/agent/runner-agent.jar scenario-library runner-agent || return 0
  package runner-agent
  agent=$root/runner-agent/target/agent
  rm -rf "$agent" "$agent.new"
  "$java_home/bin/java" -Djarmode=tools -jar "$(boot_jar runner-agent runner-agent)" \
    extract --destination "$agent.new" --application-filename runner-agent.jar
  mv "$agent.new" "$agent"
  stamped agent
}

# Sets YUI_PRACTICE_JAR for the agent, which starts it as a process of its own.
build_practice() {
  ! stale practice runner-agent/practice-core/target runner-agent/practice-core || with_lock build_practice_now
  YUI_PRACTICE_JAR=$(boot_jar runner-agent/practice-core practice-core)
  export YUI_PRACTICE_JAR
}

build_practice_now() {
  package runner-agent/practice-core
  stamped practice
}

# Sets YUI_PLATFORM_JAR for the demo, which starts it as a process of its own.
build_platform() {
  ! stale platform platform/target scenario-library platform || with_lock build_platform_now
  YUI_PLATFORM_JAR=$(boot_jar platform platform)
  export YUI_PLATFORM_JAR
}

build_platform_now() {
  package platform
  stamped platform
}

# The benchmark stands among the agent's tests, so that no clerk's agent has it on its class path.
build_bench() {
  ! stale_bench || with_lock build_bench_now
}

stale_bench() {
  stale bench runner-agent/target/test-classes/jp/yui/agent/bench/Bench.class scenario-library runner-agent \
    || [ -n "$(find "$root/runner-agent/src/test/java/jp/yui/agent" -newer "$root/target/yui/bench.stamp" -print | head -n 1)" ]
}

build_bench_now() {
  begin_build
  maven -q -pl runner-agent -am test-compile -Dspotless.check.skip=true >&2
  stamped bench
}

# Its classes, its tests' and what both need, as a list of paths.
build_platform_bench() {
  maven -q -pl platform -am test-compile dependency:build-classpath -DincludeScope=test \
    -Dmdep.outputFile=target/test.classpath -Dspotless.check.skip=true >&2
}

# What goes into the package: always anew, so that the list of its parts is of the very jars.
build_package() {
  with_lock build_package_now
}

build_package_now() {
  begin_build
  maven -q -pl runner-agent -am -Pparts package -Dmaven.test.skip=true -Dspotless.check.skip=true >&2
}

build_packager() {
  ! stale packager runner-agent/packaging/target scenario-library runner-agent/packaging || with_lock build_packager_now
}

build_packager_now() {
  package runner-agent/packaging
  stamped packager
}

boot_jar() {
  for jar in "$root/$1/target/$2"-*.jar; do
    printf '%s' "$jar"
    return
  done
}

# stale NAME PRODUCT MODULE…: whether the product is missing or a source is newer than its stamp.
# A deleted source counts too, by the time of its folder.
stale() {
  stamp=$root/target/yui/$1.stamp product=$root/$2
  shift 2
  [ -e "$product" ] && [ -e "$stamp" ] || return 0
  for module; do
    [ -z "$(find "$root/pom.xml" "$root/$module/pom.xml" "$root/$module/src/main" -newer "$stamp" -print 2>/dev/null | head -n 1)" ] \
      || return 0
  done
  return 1
}

# The stamp has the time at which the build began: what is saved meanwhile is newer.
begin_build() {
  mkdir -p "$root/target/yui"
  : >"$root/target/yui/begun"
  say "ビルドしています（初めてのときは数分かかります）…" "Building (takes some minutes the first time) …"
}

package() {
  begin_build
  maven -q -pl "$1" -am package -Dmaven.test.skip=true -Dspotless.check.skip=true >&2
}

stamped() {
  mv "$root/target/yui/begun" "$root/target/yui/$1.stamp"
}

# Two launchers at once must not build into the same folders.
with_lock() {
  lock=$root/target/yui/lock
  mkdir -p "$root/target/yui"
  until (set -C && echo $$ >"$lock") 2>/dev/null; do
    kill -0 "$(cat "$lock" 2>/dev/null || echo 0)" 2>/dev/null || rm -f "$lock"
    sleep 1
  done
  trap 'rm -f "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  "$@"
  rm -f "$lock"
  trap - EXIT INT TERM
}

# Maven of the machine where it is 3.8 or later, so that nothing need be downloaded; the wrapper otherwise.
maven() {
  mvn=$root/mvnw
  case $(command -v mvn >/dev/null && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
    3.[89] | 3.[89].* | [4-9].*) mvn=mvn ;;
  esac
  [ "$java_major" -lt 24 ] \
    || MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
  export MAVEN_OPTS="${MAVEN_OPTS-}"
  "$mvn" -B -ntp -f "$root/pom.xml" "$@"
}

# Leaves out what is tagged "long" where --long does not ask for it; everything else goes to Maven.
run_tests() {
  case ${1-} in
    --long) shift ;;
    *) set -- -DexcludedGroups=long "$@" ;;
  esac
  maven verify "$@"
}
