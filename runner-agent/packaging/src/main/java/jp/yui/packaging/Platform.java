package jp.yui.packaging;

import java.util.Locale;

/** The system that a package is for: the one that it is made on. */
record Platform(String os, String arch) {
  static Platform here() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return new Platform(
        os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "mac" : "linux",
        arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
  }

  @Override
  public String toString() {
    return os + "-" + arch;
  }
}
