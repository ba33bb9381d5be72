package jp.yui.scenario.trust;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one terminal is to carry out, signed by a key of the role {@code assignments}. It stands by
 * itself: were it a file in that role's metadata, each change anywhere in the country would make
 * every terminal read the list of all terminals again (ADR 23).
 *
 * @param agent the terminal's number
 * @param municipality whose it is, by its code
 * @param sequence grows with each change of the tasks; the same number always names the same tasks
 * @param made when it was signed
 * @param expires until when it may be handed on; what is installed goes on working after that
 */
public record Order(
    long agent,
    String municipality,
    long sequence,
    Instant made,
    Instant expires,
    List<Task> tasks) {
  /** Its name where it is fetched, and in texts. */
  public static final String FILE = "order.json";

  private static final String TYPE = "yui-order";

  public Order {
    made = made.truncatedTo(ChronoUnit.SECONDS);
    expires = expires.truncatedTo(ChronoUnit.SECONDS);
    tasks = List.copyOf(tasks);
  }

  /** The file, signed. */
  public byte[] sign(SigningKey key) {
    return new Envelope(fields(), List.of()).signedBy(key).write();
  }

  /**
   * The order, if it is signed by whom the offline role lets assign, and is for that terminal.
   *
   * @param top the offline role's file
   * @throws Refused MALFORMED, NOT_SIGNED, ORDER_OTHER
   */
  public static Order verify(byte[] file, Targets top, long agent, String municipality)
      throws Refused {
    Order order;
    Envelope envelope;
    try {
      envelope = Envelope.read(file);
      order = read(new Fields(envelope.signed()));
    } catch (Malformed e) {
      throw new Refused(RefusalCode.MALFORMED, FILE, String.valueOf(e.getMessage()));
    }
    Holders holders = top.group(Roles.ASSIGNMENTS).holders();
    Set<String> signers = envelope.signers(top.keys(), holders);
    if (signers.size() < holders.threshold()) {
      throw new Refused(
          RefusalCode.NOT_SIGNED, FILE, order.sequence, signers.size(), holders.threshold());
    }
    if (order.agent != agent || !order.municipality.equals(municipality)) {
      throw new Refused(RefusalCode.ORDER_OTHER, FILE, order.municipality, order.agent);
    }
    return order;
  }

  /**
   * Makes sure that this one may follow another.
   *
   * @param sequence of the newest that was taken; 0 for none
   * @param tasks of that one
   * @throws Refused ROLLBACK if it is older, WRONG_CONTENT if it says something else under the same
   *     number, EXPIRED
   */
  public void follows(long sequence, List<Task> tasks, Instant now) throws Refused {
    if (this.sequence < sequence) {
      throw new Refused(RefusalCode.ROLLBACK, FILE, this.sequence, sequence);
    }
    if (this.sequence == sequence && !this.tasks.equals(tasks)) {
      throw new Refused(RefusalCode.WRONG_CONTENT, FILE, sequence);
    }
    if (!now.isBefore(expires)) {
      throw new Refused(RefusalCode.EXPIRED, FILE, this.sequence, expires);
    }
  }

  private Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("_type", TYPE);
    fields.put("agent", agent);
    fields.put("municipality", municipality);
    fields.put("sequence", sequence);
    fields.put("made", made.toString());
    fields.put("expires", expires.toString());
    fields.put("tasks", tasks.stream().map(Task::write).toList());
    return fields;
  }

  private static Order read(Fields fields) {
    if (!fields.text("_type").equals(TYPE)) {
      throw new Malformed("_type");
    }
    List<Task> tasks = new ArrayList<>();
    for (Object task : fields.list("tasks")) {
      tasks.add(Task.read(Fields.of(task)));
    }
    try {
      return new Order(
          fields.positive("agent"),
          fields.text("municipality"),
          fields.positive("sequence"),
          Instant.parse(fields.text("made")),
          Instant.parse(fields.text("expires")),
          tasks);
    } catch (DateTimeParseException e) {
      throw new Malformed("no instant");
    }
  }
}
