package jp.yui.agent.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.Witness;

/** A witness that dies before it notes anything. */
record Deaf(Witness real) implements Witness {
  @Override
  public String head() {
    return real.head();
  }

  @Override
  public boolean stoodAt(String head) {
    return real.stoodAt(head);
  }

  @Override
  public void witness(String note) {}

  @Override
  public Optional<String> lastNote() {
    return real.lastNote();
  }

  @Override
  public Stream<String> notes() {
    return real.notes();
  }
}
