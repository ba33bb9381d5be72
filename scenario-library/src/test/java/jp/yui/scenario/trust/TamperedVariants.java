package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a stranger on the line, a stale medium, or a thief of some keys may make of a
 * repository. Each begins with a world that a terminal has followed, and ends in a refusal: of the
 * update, or of {@link World#NEXT} where that is what was tampered with.
 */
public final class TamperedVariants {
  /**
   * One of them.
   *
   * @param name what was done, for reports
   * @param code why our client refuses it
   * @param onDownload whether the update passes and the file of {@link World#NEXT} is refused
   * @param tamper what to do to a world after its terminals followed it
   */
  public record Variant(String name, RefusalCode code, boolean onDownload, Tampering tamper) {
    static Variant update(String name, RefusalCode code, Tampering tamper) {
      return new Variant(name, code, false, tamper);
    }

    static Variant download(String name, RefusalCode code, Tampering tamper) {
      return new Variant(name, code, true, tamper);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What is done to a world. */
  @FunctionalInterface
  public interface Tampering {
    void to(World world) throws Exception;
  }

  /**
   * What other clients may take: only the role's own keys can make these, and they do no harm by
   * themselves. tuf-js compares no key with its id, and takes the last of two names.
   */
  static final List<String> WE_ARE_STRICTER =
      List.of("targets with a key under a wrong id", "released with one name twice");

  private TamperedVariants() {}

  public static List<Variant> all() {
    List<Variant> all = new ArrayList<>();
    all.addAll(TamperedTimestamps.all());
    all.addAll(TamperedSnapshots.all());
    all.addAll(TamperedRoles.all());
    all.addAll(TamperedRoots.all());
    all.addAll(TamperedFiles.all());
    return all;
  }
}
