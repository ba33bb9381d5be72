package jp.yui.platform.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yui.scenario.gate.Contents;

/**
 * A scenario's folder as somebody packed it: with or without the folders above it, and with what
 * the computers of this world add.
 *
 * @param bundle empty where there is none to look at; to be filed only where there is no fault
 */
public record Parcel(Optional<Bundle> bundle, List<Fault> faults) {
  private static final String MAIN = Contents.MAIN;
  private static final byte[] UNREADABLE = {0};
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
  private static final Pattern UNSAFE =
      Pattern.compile("/.*|(?:.*/)?\\.\\.?(?:/.*)?|.*[:\\p{Cntrl}].*|.{300,}", Pattern.DOTALL);

  /**
   * What is wrong with a parcel.
   *
   * @param code as the messages name it
   * @param file empty where the whole is meant
   */
  public record Fault(String code, String file) {}

  /** Opens a zip that somebody sent. */
  public static Parcel open(byte[] zip) {
    Zip.Content content = Zip.read(zip);
    if (!content.whole()) {
      return new Parcel(Optional.empty(), List.of(new Fault(content.fault(), "")));
    }
    List<Fault> faults = new ArrayList<>();
    List<Zip.Entry> entries = new ArrayList<>();
    List<String> roots = new ArrayList<>();
    for (Zip.Entry entry : content.entries()) {
      if (UNSAFE.matcher(entry.name()).matches()) {
        faults.add(new Fault("name", entry.name()));
      } else if (!LITTER.matcher(entry.name()).matches()) {
        entries.add(entry);
        if (entry.name().equals(MAIN) || entry.name().endsWith("/" + MAIN)) {
          roots.add(entry.name().substring(0, entry.name().length() - MAIN.length()));
        }
      }
    }
    if (roots.size() != 1) {
      faults.add(new Fault(roots.isEmpty() ? "no-scenario" : "several", String.join("、", roots)));
      return new Parcel(Optional.empty(), faults);
    }
    Map<String, byte[]> samples = new TreeMap<>();
    Map<String, byte[]> files = kept(entries, roots.getFirst(), samples, faults);
    return new Parcel(Optional.of(new Bundle(files, samples)), faults);
  }

  private static Map<String, byte[]> kept(
      List<Zip.Entry> entries, String root, Map<String, byte[]> samples, List<Fault> faults) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Zip.Entry entry : entries) {
      String path = entry.name().startsWith(root) ? entry.name().substring(root.length()) : "";
      if (path.startsWith(Contents.SAMPLES)) {
        // What is too large was not read: the gate is shown what nobody can read.
        samples.put(path, entry.tooLarge() ? UNREADABLE : entry.content());
      } else if (!Bundle.holds(path)) {
        faults.add(
            new Fault(path.equals(Contents.SETTINGS) ? "settings" : "unknown", entry.name()));
      } else if (entry.tooLarge()) {
        faults.add(new Fault("large", entry.name()));
      } else if (files.put(path, entry.content()) != null) {
        faults.add(new Fault("twice", entry.name()));
      }
    }
    return files;
  }
}
