package jp.yui.agent.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.Relaying;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Takes a medium and tells what came of it.
 *
 * @param root the first root's fingerprint from paper; null where a person is to be asked
 */
record MediumImport(Path home, @Nullable String root, PrintWriter out) {
  private static final Set<String> YES = Set.of("はい", "ハイ", "yes", "y");

  /** The command's exit status. */
  int take(Path file) {
    Home at = Home.at(home);
    Relaying relaying = new Relaying(at, Keystore.open(at), Clock.systemUTC());
    try {
      Medium medium = Medium.open(file);
      String print = "";
      var there = relaying.root(medium);
      if (there.isPresent()) {
        print = root != null ? root : compared(there.get());
      }
      new DeliveryWords(out).tell(relaying.take(medium, print));
      return ExitStatus.OK;
    } catch (Refused e) {
      return refused(e.refusal().text(Yui.TEXTS.language()));
    } catch (AgentProblem e) {
      return refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Refusal(ExitStatus.LOOK, Yui.TEXTS.say("medium.disk", at));
    }
  }

  private int refused(String why) {
    out.println(why);
    out.println(Yui.TEXTS.say("medium.as-before"));
    return ExitStatus.LOOK;
  }

  /** Everything hangs on it that a person looks at the paper here. */
  private String compared(String print) throws IOException {
    out.println(Yui.TEXTS.say("medium.root", print));
    out.flush();
    @Nullable Console console = System.console();
    @Nullable String answer =
        console != null && System.getenv("YUI_TERMINAL") != null
            ? console.readLine("%s", Yui.TEXTS.say("medium.root.ask"))
            : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .readLine();
    if (answer == null || !YES.contains(answer.strip().toLowerCase(java.util.Locale.ROOT))) {
      throw new Refusal(ExitStatus.LOOK, Yui.TEXTS.say("medium.root.no"));
    }
    return print;
  }
}
