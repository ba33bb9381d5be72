# Starts the agent. An archive of its classes, made once for each build and JDK, makes it quick (docs/adr/0002).

# The agent waits for pages most of its life: compilers and collectors that work beside it take the browser's processor.
frugal='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

# The agent's classes as they were built, and the benchmark's after them.
start_bench() {
  exec "$java_home/bin/java" $frugal $(quiet) \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dyui.library="$root/scenario-library/scenarios" \
    -cp "$root/runner-agent/target/agent/runner-agent.jar:$root/runner-agent/target/test-classes" \
    jp.yui.agent.bench.Bench "$@"
}

# The consortium's site under load: --database=h2|postgresql|both --users=20 --think=1000 --seconds=60.
start_platform_bench() {
  cd "$root/platform"
  exec "$java_home/bin/java" -Xmx2g $(quiet) -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "target/test-classes:target/classes:$(cat target/test.classpath)" jp.yui.platform.bench.PlatformBench "$@"
}

# The consortium's site; what follows goes to it as Spring's own settings (--server.port=8081).
start_platform() {
  exec "$java_home/bin/java" $(quiet) -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -jar "$(boot_jar platform platform)" "$@"
}

# Makes the zip for closed networks. The zip's times are local ones: those of where it will be unpacked.
start_packager() {
  exec "$java_home/bin/java" $(quiet) -Duser.timezone=Asia/Tokyo \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dyui.project="$root" \
    -jar "$(boot_jar runner-agent/packaging packaging)" "$@"
}

start_agent() {
  agent=$root/runner-agent/target/agent
  library=$root/scenario-library/scenarios
  archive=''
  [ -n "${YUI_NO_ARCHIVE-}" ] || find_archive
  exec "$java_home/bin/java" $frugal ${archive:+"$archive"} $(quiet) \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dyui.library="$library" \
    -cp "$agent/runner-agent.jar" jp.yui.agent.cli.Yui "$@"
}

# A JVM that finds the archive older than the classes goes on without it; it need not say so to a clerk.
quiet() {
  printf '%s ' -Xlog:disable -Xlog:all=error:stderr
  [ "$java_major" -lt 24 ] || printf '%s ' --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
}

# Sets archive to the option that uses it; makes the archive by a training run where there is none.
find_archive() {
  if [ "$java_major" -ge 25 ]; then
    file=$agent/yui-$java_version.aot make=-XX:AOTCacheOutput= use=-XX:AOTCache=
  elif [ "$java_major" -lt 24 ]; then
    file=$agent/yui-$java_version.jsa make=-XX:ArchiveClassesAtExit= use=-XX:SharedArchiveFile=
  else
    return 0 # 24 refuses an archive made with the options of quiet()
  fi
  if [ ! -e "$file" ]; then
    "$java_home/bin/java" "$make$file.$$" $(quiet) $frugal -Dyui.library="$library" \
      -cp "$agent/runner-agent.jar" jp.yui.agent.cli.Yui check "$library"/*/* >/dev/null 2>&1 </dev/null || true
    # Under its name only when whole: another launcher may look for it at this moment.
    [ ! -e "$file.$$" ] || mv "$file.$$" "$file"
  fi
  [ ! -e "$file" ] || archive=$use$file
}
