package jp.yui.agent.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the agent lives: {@code --home}, the environment's {@code YUI_HOME}, or {@code .yui} below
 * the user's home.
 */
final class HomeOption {
  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "option.home")
  private @Nullable Path home;

  static HomeOption at(Path folder) {
    HomeOption option = new HomeOption();
    option.home = folder;
    return option;
  }

  Path folder() {
    if (home != null) {
      return home;
    }
    String variable = System.getenv("YUI_HOME");
    return variable == null || variable.isBlank()
        ? Path.of(System.getProperty("user.home"), ".yui")
        : Path.of(variable);
  }
}
