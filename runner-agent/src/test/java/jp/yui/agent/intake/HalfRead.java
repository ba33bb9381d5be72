package jp.yui.agent.intake;

import java.nio.file.Path;
import java.util.List;
import jp.yui.agent.intake.child.IntakeProcess;

/** An agent that is killed in the middle of a file: takes one record of it and waits. */
public final class HalfRead {

  private HalfRead() {}

  /** Argument: a CSV file with the columns 番号 and 氏名. */
  public static void main(String[] arguments) throws InterruptedException {
    Intake intake =
        IntakeProcess.open(
            IntakeSettings.defaults(), List.of(Forms.csv("utf-8", "番号", "no", "氏名", "name")));
    RecordStream stream = intake.read(Path.of(arguments[0]));
    stream.iterator().next();
    ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
    Thread.sleep(Long.MAX_VALUE);
  }
}
