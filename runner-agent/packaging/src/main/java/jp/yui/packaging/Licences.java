package jp.yui.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The licences of what others made: the texts by their SPDX names, and beside them what each jar
 * carries of its own (the names of its makers stand there).
 */
final class Licences {
  private static final Pattern OWN =
      Pattern.compile(
          "(META-INF/)?(license|licence|notice|copying|dependencies)([.-][^/]*)?",
          Pattern.CASE_INSENSITIVE);

  private final Tree tree;
  private final TreeSet<String> index = new TreeSet<>();

  Licences(Tree tree) {
    this.tree = tree;
  }

  /** Keeps the text of a licence. */
  void text(String name, byte[] text) throws IOException {
    tree.write(textFile(name), text);
  }

  /**
   * Keeps what a jar carries.
   *
   * @param names its licences
   * @param texts those of them whose text was kept
   */
  void jar(Path jar, String version, List<String> names, List<String> texts) throws IOException {
    List<String> files = new ArrayList<>(own(jar));
    texts.forEach(name -> files.add(textFile(name)));
    if (files.isEmpty()) {
      throw new Refusal("no-licence", jar.getFileName(), String.join(", ", names));
    }
    index.add(
        String.join(
            "\t",
            "lib/" + jar.getFileName(),
            version,
            String.join(" / ", names),
            String.join(" ", files)));
  }

  private List<String> own(Path jar) throws IOException {
    String folder = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    List<String> files = new ArrayList<>();
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (JarEntry entry : opened.stream().filter(e -> !e.isDirectory()).toList()) {
        if (OWN.matcher(entry.getName()).matches()) {
          String name =
              "licenses/"
                  + folder
                  + "/"
                  + entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          try (var in = opened.getInputStream(entry)) {
            tree.write(name, in.readAllBytes());
          }
          files.add(name);
        }
      }
    }
    // One library says its licence at a place in the web alone.
    String name = folder.replaceFirst("-[0-9].*", "");
    try (InputStream known = Licences.class.getResourceAsStream("licences/" + name + ".txt")) {
      if (known != null && files.isEmpty()) {
        files.add("licenses/" + folder + "/LICENSE.txt");
        tree.write(files.getFirst(), known.readAllBytes());
      }
    }
    return files;
  }

  /** Writes which file has which. */
  void writeIndex() throws IOException {
    tree.write(
        "licenses/index.tsv", "file\tversion\tlicence\ttexts\n" + String.join("\n", index) + "\n");
  }

  private static String textFile(String name) {
    return "licenses/texts/" + name.replaceAll("[^A-Za-z0-9.+-]", "-") + ".txt";
  }
}
