package jp.yui.agent.intake.child;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yui.scenario.model.Form;

/**
 * The few jars that parsing needs, found where this process has them from. The whole class path of
 * the agent would cost the child its quick start and give hostile files more to play with.
 */
final class ChildClassPath {
  private static final List<String> NEEDED =
      List.of(
          "de.siegmar.fastcsv.reader.CsvReader",
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.fontbox.ttf.TrueTypeFont",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.commons.logging.LogFactory",
          "org.apache.commons.compress.archivers.zip.ZipFile",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.StringUtils");

  private ChildClassPath() {}

  /** As {@code java -cp} wants it. */
  static String text() {
    Set<String> entries = new LinkedHashSet<>();
    for (String name : NEEDED) {
      entries.add(home(load(name)));
    }
    entries.add(home(Form.class));
    // Last: the manifest of an extracted application names every jar of the agent.
    entries.add(home(ChildMain.class));
    return String.join(File.pathSeparator, entries);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ChildClassPath.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not on the class path: " + name, e);
    }
  }

  /**
   * Asked of the class loader, not of the class: one that comes from an archive of classes names
   * the place where the archive was made, which may be another machine's.
   */
  private static String home(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    URL found = type.getClassLoader().getResource(file);
    if (found == null) {
      throw new IllegalStateException("not on the class path: " + file);
    }
    try {
      if (found.openConnection() instanceof JarURLConnection jar) {
        return local(jar.getJarFileURL()).toString();
      }
      Path home = local(found);
      for (int depth = Path.of(file).getNameCount(); depth > 0; depth--) {
        home = home.resolve("..");
      }
      return home.normalize().toString();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path local(URL url) throws URISyntaxException {
    if (!url.getProtocol().equals("file")) {
      throw new IllegalStateException(
          "the agent must be started from its extracted jar, not from " + url);
    }
    return Path.of(url.toURI());
  }
}
