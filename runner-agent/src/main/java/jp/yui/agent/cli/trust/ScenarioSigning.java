package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.agent.home.AgentProblem;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.gate.Folder;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.SigningKey;
import jp.yui.scenario.validation.ScenarioFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A publisher's signature over a scenario's folder, where a publisher's key is named. */
public final class ScenarioSigning {
  private static final String KEY = "YUI_PUBLISHER_KEY";
  private static final String MUNICIPALITY = "YUI_MUNICIPALITY";

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "scenario.key")
  private @Nullable Path key;

  @Option(names = "--municipality", paramLabel = "CODE", descriptionKey = "scenario.municipality")
  private @Nullable String municipality;

  @Mixin private Passphrase passphrase = new Passphrase();

  /** Whether a key is named, here or in the environment. */
  public boolean isWanted() {
    return key != null || System.getenv(KEY) != null;
  }

  /**
   * Signs all files that are shared, and lays the signature beside them.
   *
   * @return who signed what, for people
   * @throws AgentProblem if the scenario has errors, or the key does not open
   */
  public String sign(Path folder) {
    try {
      Path file = key == null ? Path.of(needed(KEY)) : key;
      String code = Municipality.code(municipality == null ? needed(MUNICIPALITY) : municipality);
      Procedure procedure =
          ScenarioFolder.read(folder)
              .value()
              .orElseThrow(() -> TrustCommand.TEXTS.problem("scenario.errors", folder))
              .procedure();
      SigningKey signing = passphrase.open(file);
      PublisherSignature signature =
          PublisherSignature.sign(
              procedure.id(), procedure.version(), code, shared(folder), signing);
      Files.write(folder.resolve(PublisherSignature.FILE), signature.write());
      return TrustCommand.TEXTS.say(
          "scenario.signed",
          procedure.id(),
          procedure.version(),
          code,
          signature.files().size(),
          signing.publicKey().fingerprint());
    } catch (Refused e) {
      throw new AgentProblem(e.code().name(), e.refusal().text(TrustCommand.TEXTS.language()));
    } catch (IOException e) {
      throw TrustCommand.TEXTS.problem("unreadable", String.valueOf(e.getMessage()));
    }
  }

  /** Whether the folder has no signature, or one over the files as they are now. */
  public static boolean isSound(Path folder) {
    Map<String, byte[]> files = shared(folder);
    byte @Nullable [] signature = files.get(PublisherSignature.FILE);
    try {
      return signature == null || PublisherSignature.read(signature, "", "").isOver(files);
    } catch (Refused e) {
      return false;
    }
  }

  /** What a version keeps: the samples are looked at and not kept, so nobody can sign for them. */
  private static Map<String, byte[]> shared(Path folder) {
    Map<String, byte[]> shared = new TreeMap<>(Folder.read(folder).files());
    shared.keySet().removeIf(path -> !Contents.keeps(path));
    return shared;
  }

  private static String needed(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw TrustCommand.TEXTS.problem("scenario.needed", variable);
    }
    return value;
  }
}
