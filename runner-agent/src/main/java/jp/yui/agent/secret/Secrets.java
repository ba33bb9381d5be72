package jp.yui.agent.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.home.Home;
import org.jspecify.annotations.Nullable;

/**
 * Secrets by name, from the first place that has it: the environment ({@code YUI_SECRET_NAME}), a
 * file that only its owner reads, the agent's keystore.
 */
public final class Secrets {
  private final Home home;
  private final Map<String, Secret> file;
  private final Environment environment;
  private @Nullable Keystore keystore;

  /** Where variables are looked up. */
  interface Environment {
    @Nullable String get(String variable);
  }

  private Secrets(Home home, Map<String, Secret> file, Environment environment) {
    this.home = home;
    this.file = file;
    this.environment = environment;
  }

  /**
   * The secrets of that agent.
   *
   * @param file as given with {@code --secrets}; null for {@code secrets.properties} in the home,
   *     if there is one
   * @throws jp.yui.agent.home.AgentProblem if others can read the file, or it says something else
   */
  public static Secrets of(Home home, @Nullable Path file) {
    return of(home, file, System::getenv);
  }

  static Secrets of(Home home, @Nullable Path file, Environment environment) {
    Path place = file == null ? home.secrets() : file;
    boolean read = file != null || Files.exists(place);
    return new Secrets(home, read ? SecretsFile.read(place) : Map.of(), environment);
  }

  /**
   * The secret of that name.
   *
   * @throws jp.yui.agent.home.AgentProblem if no place has it; the message says how to put it there
   */
  public Secret get(String name) {
    return find(name)
        .orElseThrow(() -> Keystore.TEXTS.problem("secret-missing", name, home.secrets()));
  }

  /** The secret of that name, if there is one. */
  public synchronized Optional<Secret> find(String name) {
    String variable = environment.get("YUI_SECRET_" + SecretName.valid(name));
    if (variable != null && !variable.isEmpty()) {
      return Optional.of(Secret.of(SecretName.validValue(name, variable.toCharArray())));
    }
    Secret filed = file.get(name);
    return filed == null ? fromKeystore(name) : Optional.of(filed);
  }

  private Optional<Secret> fromKeystore(String name) {
    if (keystore == null) {
      if (Files.notExists(home.keystore())) {
        return Optional.empty();
      }
      keystore = Keystore.open(home);
    }
    return keystore.get(name);
  }
}
