package jp.yui.agent.check;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;

/**
 * Whether two applications of one key say the same: the same fingerprint, or the differences in
 * words. Both go by {@link Likeness}, so that a second format of the same content is no change.
 */
public final class Contents {
  /** Changes whenever the rules of likeness do: fingerprints of two versions never compare. */
  private static final String VERSION = "yui-contents-1";

  private final Procedure procedure;
  private final Showing showing;

  public Contents(Procedure procedure) {
    this.procedure = procedure;
    this.showing = new Showing(procedure);
  }

  String key() {
    return procedure.key();
  }

  /** SHA-256 of the content, in lower-case hexadecimal. Files and places do not count. */
  public String fingerprint(Application application) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical(application)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * The same as HMAC-SHA-256: names and birth dates are few enough to be found from a bare digest
   * by trying.
   */
  public String fingerprint(Application application, SecretKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(canonical(application)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("not a key for HMAC-SHA-256", e);
    }
  }

  /** What the two do not say alike; empty exactly when their fingerprints are equal. */
  public List<Difference> differences(Application one, Application other) {
    List<Difference> differences = new ArrayList<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item -> compare(item, ItemPath.parse(item.id()), 0, one, other, differences);
        case Group group -> {
          int entries = Math.max(size(group, one), size(group, other));
          for (int index = 1; index <= entries; index++) {
            for (Item item : group.items().values()) {
              compare(item, path(group, item), index, one, other, differences);
            }
          }
          if (size(group, one) != size(group, other)) {
            differences.add(sizes(group, one, other));
          }
        }
      }
    }
    return differences;
  }

  private void compare(
      Item item,
      ItemPath path,
      int index,
      Application one,
      Application other,
      List<Difference> differences) {
    Optional<NormalItem> left = one.item(path, index);
    Optional<NormalItem> right = other.item(path, index);
    if (compared(item, left).equals(compared(item, right))) {
      return;
    }
    List<Shown> shown = new ArrayList<>();
    left.ifPresent(value -> shown.add(showing.of(path, index, value)));
    right.ifPresent(value -> shown.add(showing.of(path, index, value)));
    String words =
        item.kind() == Kind.MY_NUMBER
            ? Words.say("differs-not-shown", showing.label(path, index))
            : Words.say("differs", showing.label(path, index), raw(left), raw(right));
    differences.add(new Difference(words, shown));
  }

  private Difference sizes(Group group, Application one, Application other) {
    String words = Words.say("count-differs", group.label(), size(group, one), size(group, other));
    return new Difference(words, List.of());
  }

  /** Every value with its length before it, so that no two contents are written alike. */
  private byte[] canonical(Application application) {
    Map<String, String> values = new TreeMap<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item -> {
          ItemPath path = ItemPath.parse(item.id());
          values.put(item.id(), compared(item, application.item(path, 0)));
        }
        case Group group -> {
          int entries = size(group, application);
          values.put(group.id() + "#", entries == 0 ? "" : String.valueOf(entries));
          for (int index = 1; index <= entries; index++) {
            for (Item item : group.items().values()) {
              ItemPath path = path(group, item);
              values.put(path + "#" + index, compared(item, application.item(path, index)));
            }
          }
        }
      }
    }
    StringBuilder text = new StringBuilder(VERSION);
    values.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            text.append('\n')
                .append(name)
                .append(':')
                .append(value.length())
                .append(':')
                .append(value);
          }
        });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String compared(Item item, Optional<NormalItem> value) {
    return value.map(v -> Likeness.compared(item.kind(), v)).orElse("");
  }

  private static String raw(Optional<NormalItem> value) {
    return value.map(NormalItem::raw).orElse("");
  }

  private static ItemPath path(Group group, Item item) {
    return new ItemPath(Optional.of(group.id()), item.id());
  }

  private static int size(Group group, Application application) {
    return application.entries(group.id()).size();
  }
}
