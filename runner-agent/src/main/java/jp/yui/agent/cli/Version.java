package jp.yui.agent.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code yui --version} says: the version that the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Yui.class.getPackage().getImplementationVersion();
    return new String[] {
      Yui.TEXTS.say(
          "version",
          Objects.requireNonNullElse(built, Yui.TEXTS.say("version.unbuilt")),
          Runtime.version(),
          System.getProperty("os.name"))
    };
  }
}
