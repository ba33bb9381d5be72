package jp.yui.agent.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.Testimony;
import jp.yui.agent.secret.Keystore;

/** The evidence, read only; an agent may go on adding to it meanwhile. */
public final class EvidenceArchive {
  private final Gallery gallery;
  private final SecretKey key;

  private EvidenceArchive(Gallery gallery, SecretKey key) {
    this.gallery = gallery;
    this.key = key;
  }

  /**
   * The evidence of that home.
   *
   * @throws jp.yui.agent.home.AgentProblem if its key is lost
   */
  public static EvidenceArchive open(Home home, Keystore keystore) {
    Gallery gallery = Gallery.of(home);
    return new EvidenceArchive(gallery, keystore.evidenceKey(!gallery.empty()));
  }

  /**
   * What an export wrote.
   *
   * @param pictures how many
   * @param faults those that could not be opened, in words
   */
  public record Exported(int pictures, List<String> faults) {}

  /**
   * Writes all pictures in the clear, as {@code KEY/NN-step.png}, and {@code index.csv} beside
   * them.
   *
   * @param out must not exist or be empty; what is written is for its owner only
   */
  public Exported export(Path out) {
    try {
      return new Export(gallery, key, out).run(Index.read(gallery.index()).lines());
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("export-not-written", out, e);
    }
  }

  /**
   * Looks at every line and every picture.
   *
   * @param witness the ledger of the same home
   * @return what does not fit, in words; empty when all does
   */
  public List<String> verify(Testimony witness) {
    try {
      return new Inspection(gallery, key, witness).faults();
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("evidence-not-usable", gallery.folder(), e);
    }
  }
}
