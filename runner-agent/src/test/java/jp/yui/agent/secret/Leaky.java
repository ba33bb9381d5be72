package jp.yui.agent.secret;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** A program that says its secret in every way it knows; with {@code guarded} through the guard. */
final class Leaky {
  private Leaky() {}

  public static void main(String[] args) {
    if (args[0].equals("guarded")) {
      Redactor.standard().install();
      Secret.of(args[1].toCharArray());
    }
    String secret = args[1];
    System.out.println("out: " + secret);
    System.err.println("err: " + secret);
    IllegalStateException thrown =
        new IllegalStateException("thrown " + secret, new RuntimeException("cause " + secret));
    LoggerFactory.getLogger("slf4j").error("slf4j: {}", secret, thrown);
    Logger jul = Logger.getLogger("jul");
    jul.addHandler(new ConsoleHandler());
    jul.log(Level.SEVERE, "jul: " + secret, thrown);
    System.out.print("no end of line: " + secret);
    throw thrown;
  }
}
