package jp.yui.packaging;

import java.util.ArrayList;
import java.util.List;

/** How both launchers start the runtime: the same as the launcher of the sources (ADR 2). */
final class JavaOptions {
  static final String FILE = "launcher/java.options";

  private static final int WARNS = 24;

  private JavaOptions() {}

  static List<String> list() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
    if (Runtime.version().feature() >= WARNS) {
      options.addAll(
          List.of(
              // An archive of classes that no longer fits costs time, and nothing else.
              "-Xlog:aot*=off:stderr",
              "--sun-misc-unsafe-memory-access=allow",
              "--enable-native-access=ALL-UNNAMED"));
    }
    options.addAll(
        List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    return options;
  }
}
