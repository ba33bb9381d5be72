package jp.yui.scenario.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What a person carries to terminals without a line, as one file: a zip of
 *
 * <pre>
 * README.txt      for people: for whom, made when, to be used before when, what is in it
 * metadata/…      every root since the first, and the metadata in use
 * targets/…       the publishers' keys, and the signatures of the scenarios that are in it
 * files/SHA-256   files of scenarios and settings
 * orders/N.json   what agent N is to do
 * cards/N.json    by which key agent N is known
 * </pre>
 *
 * <p>Nothing of it is believed for being here: a terminal reads it as it reads a line, by {@link
 * #fetcher}. What is looked at here is that it is such a file, whole and of a bearable size. It is
 * read once, so that a medium that is pulled out, or changes, changes nothing any more.
 */
public final class Medium {
  /** How its name ends. */
  public static final String SUFFIX = ".yuirelay";

  public static final String README = "README.txt";
  public static final String FIRST_ROOT = Roles.METADATA_FOLDER + "1.root.json";

  private static final long MOST_BYTES = 128L << 20;
  private static final int MOST_FILES = 20_000;
  private static final String PART = "[A-Za-z0-9_%][A-Za-z0-9._+%-]*";
  private static final Pattern NAMES =
      Pattern.compile(
          "README\\.txt|metadata/%1$s|targets/%1$s(?:/%1$s)*|files/[0-9a-f]{64}|(?:orders|cards)/[1-9][0-9]{0,17}\\.json"
              .formatted(PART));
  private static final Pattern CARDS = Pattern.compile("cards/([0-9]+)\\.json");
  private static final Pattern HASHED =
      Pattern.compile("files/([0-9a-f]{64})|targets/(?:.*/)?([0-9a-f]{64})\\.[^/]+");

  private final MemoryFiles files;

  private Medium(MemoryFiles files) {
    this.files = files;
  }

  /**
   * Reads all of it.
   *
   * @throws Refused MEDIUM_UNREADABLE, MEDIUM_FOREIGN, TOO_LARGE, WRONG_CONTENT
   */
  public static Medium open(Path file) throws Refused {
    String name = String.valueOf(file.getFileName());
    MemoryFiles files = new MemoryFiles();
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refused(RefusalCode.TOO_LARGE, name, MOST_BYTES);
      }
      try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
        if (zip.size() > MOST_FILES) {
          throw new Refused(RefusalCode.TOO_LARGE, name, MOST_BYTES);
        }
        long left = MOST_BYTES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
          left -= read(zip, entry, files, name, left);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(RefusalCode.MEDIUM_UNREADABLE, name);
    }
    return new Medium(files);
  }

  private static long read(ZipFile zip, ZipEntry entry, MemoryFiles files, String name, long left)
      throws Refused, IOException {
    String path = entry.getName();
    if (!NAMES.matcher(path).matches() || files.read(path).isPresent()) {
      throw new Refused(RefusalCode.MEDIUM_FOREIGN, name, path);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes((int) left + 1);
      if (content.length > left) {
        throw new Refused(RefusalCode.TOO_LARGE, name, MOST_BYTES);
      }
      Matcher hashed = HASHED.matcher(path);
      if (hashed.matches()) {
        String hash = hashed.group(1) != null ? hashed.group(1) : hashed.group(2);
        if (!Hashes.sha256(content).equals(hash)) {
          throw new Refused(RefusalCode.WRONG_CONTENT, path, content.length);
        }
      }
      files.write(path, content);
      return content.length;
    }
  }

  /**
   * Writes one.
   *
   * @param files by the names above
   */
  public static byte[] write(MemoryFiles files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String name : files.names("")) {
        if (!NAMES.matcher(name).matches()) {
          throw new IllegalArgumentException(name);
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.read(name).orElseThrow());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The name of an agent's order in it. */
  public static String order(long agent) {
    return "orders/" + agent + ".json";
  }

  /** The name of an agent's card in it. */
  public static String card(long agent) {
    return "cards/" + agent + ".json";
  }

  /** The whole of a file in it. */
  public Optional<byte[]> read(String name) {
    return files.read(name);
  }

  /**
   * The whole of a file that must be in it.
   *
   * @throws Refused MISSING
   */
  public byte[] needed(String name) throws Refused {
    return read(name).orElseThrow(() -> new Refused(RefusalCode.MISSING, name));
  }

  /** The numbers of the agents that it is for, as it says itself. */
  public List<Long> agents() {
    List<Long> agents = new ArrayList<>();
    for (String name : files.names("cards/")) {
      Matcher card = CARDS.matcher(name);
      if (card.matches()) {
        agents.add(Long.parseLong(card.group(1)));
      }
    }
    return agents;
  }

  /** The SHA-256 over the names and contents of all files but the cards. */
  public static String contents(MemoryFiles files) {
    StringBuilder all = new StringBuilder();
    for (String name : files.names("")) {
      if (!CARDS.matcher(name).matches()) {
        all.append(Hashes.sha256(files.read(name).orElseThrow())).append(' ').append(name);
        all.append('\n');
      }
    }
    return Hashes.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes sure that all of it is what the platform wrote.
   *
   * @param card of it, which was verified
   * @throws Refused MEDIUM_CHANGED
   */
  public void isOf(AgentCard card) throws Refused {
    if (!contents(files).equals(card.contents())) {
      throw new Refused(RefusalCode.MEDIUM_CHANGED, Medium.card(card.agent()));
    }
  }

  /** What that agent would be handed over a line. */
  public Fetcher fetcher(long agent) {
    return path -> Fetcher.from(files).open(path.equals(Order.FILE) ? order(agent) : path);
  }
}
