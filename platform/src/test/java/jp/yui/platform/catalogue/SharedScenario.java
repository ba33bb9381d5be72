package jp.yui.platform.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The scenario that the library comes with. */
public final class SharedScenario {
  private static final Path FOLDER =
      Path.of("../scenario-library/scenarios/jido-teate/nintei-seikyu");

  private SharedScenario() {}

  public static TreeMap<String, byte[]> files() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(FOLDER)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        if (Bundle.holds(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Its scenario.yaml. */
  public static String main() {
    return new String(files().getOrDefault("scenario.yaml", new byte[0]), StandardCharsets.UTF_8);
  }

  public static Bundle bundle() {
    return new Bundle(files());
  }

  /** A zip of it with a key that is no item, in line 13 of scenario.yaml. */
  public static byte[] broken() {
    TreeMap<String, byte[]> files = files();
    files.merge("scenario.yaml", new byte[0], (text, nothing) -> brokenMain(text));
    return zip(files);
  }

  private static byte[] brokenMain(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .replace("key: receipt-no", "key: receipt-nr")
        .replace("kind: kana, required", "kind: kanaa, required")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A next version of it.
   *
   * @param replaced text, other text, and so on; in all files
   */
  public static TreeMap<String, byte[]> files(String version, String... replaced) {
    TreeMap<String, byte[]> files = files();
    files.replaceAll(
        (path, content) -> {
          String text = new String(content, StandardCharsets.UTF_8);
          text = text.replace("version: 1.0.0", "version: " + version);
          for (int i = 0; i < replaced.length; i += 2) {
            text = text.replace(replaced[i], replaced[i + 1]);
          }
          return text.getBytes(StandardCharsets.UTF_8);
        });
    String changes = "## " + version + "\n- 試しの版\n";
    files.put("CHANGELOG.md", changes.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
