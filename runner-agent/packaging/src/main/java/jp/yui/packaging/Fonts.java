package jp.yui.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Japanese letters for a browser on a machine that has none. IPA's licence lets the files be handed
 * on unchanged, under their names and with the licence beside them; so nothing is taken without it.
 */
record Fonts(List<String> files) {
  private static final Path DEBIAN = Path.of("/usr/share/fonts/opentype/ipafont-gothic");
  private static final Path DEBIAN_LICENCE = Path.of("/usr/share/doc/fonts-ipafont-gothic");

  /**
   * Takes them.
   *
   * @param named a folder of font files and their licence; null for the machine's own IPA Gothic,
   *     which Windows has no need of
   */
  static Fonts take(@Nullable Path named, Path settings, Tree tree) throws IOException {
    if (named == null && !Files.isDirectory(DEBIAN)) {
      return new Fonts(List.of());
    }
    Path folder = named == null ? DEBIAN : named;
    List<Path> licence = licence(named == null ? DEBIAN_LICENCE : folder);
    List<Path> fonts = in(folder, ".ttf", ".otf", ".ttc");
    if (fonts.isEmpty() || licence.isEmpty()) {
      throw new Refusal("no-font", folder);
    }
    List<String> names = new ArrayList<>();
    for (Path font : fonts) {
      String name = "fonts/" + font.getFileName();
      tree.take(font, name);
      names.add(name);
    }
    for (Path text : licence) {
      tree.take(text, "licenses/fonts/" + text.getFileName());
    }
    tree.take(settings, "fonts/fonts.conf");
    return new Fonts(List.copyOf(names));
  }

  /** For the list of what is in the package. */
  Optional<String> named() {
    return files.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", files));
  }

  private static List<Path> licence(Path folder) throws IOException {
    return in(folder, "").stream()
        .filter(
            file -> {
              String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
              return name.contains("licen")
                  || name.contains("copyright")
                  || name.contains("readme");
            })
        .toList();
  }

  private static List<Path> in(Path folder, String... endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file ->
                  Stream.of(endings)
                      .anyMatch(end -> file.toString().toLowerCase(Locale.ROOT).endsWith(end)))
          .sorted()
          .toList();
    }
  }
}
