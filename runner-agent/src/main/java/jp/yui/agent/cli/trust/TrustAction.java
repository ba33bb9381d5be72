package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import jp.yui.agent.home.AgentProblem;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A step of a ceremony; what is refused is told in the words of its refusal. */
abstract class TrustAction implements Callable<Integer> {
  static final int OK = 0;

  /** A person has to look: something runs out, or does not count. */
  static final int LOOK = 1;

  @Spec private CommandSpec spec;

  /** Does it; returns the exit status. */
  abstract int act(PrintWriter out) throws Refused, IOException;

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return act(out);
    } catch (Refused e) {
      throw new AgentProblem(e.code().name(), e.refusal().text(TrustCommand.TEXTS.language()));
    } catch (NoSuchFileException e) {
      throw TrustCommand.TEXTS.problem("no-file", e.getFile());
    } catch (FileAlreadyExistsException e) {
      throw TrustCommand.TEXTS.problem("file-exists", e.getFile());
    } catch (IOException e) {
      throw TrustCommand.TEXTS.problem("unreadable", String.valueOf(e.getMessage()));
    } finally {
      out.flush();
    }
  }

  static String say(String key, Object... values) {
    return TrustCommand.TEXTS.say(key, values);
  }
}
