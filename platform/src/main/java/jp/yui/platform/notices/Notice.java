package jp.yui.platform.notices;

import java.time.Instant;
import java.util.List;

/**
 * What somebody was told.
 *
 * @param code its words are the message {@code notice.CODE}
 * @param link where to look, inside this site
 */
public record Notice(
    long id, String code, List<String> arguments, String link, Instant toldAt, boolean unread) {
  public Notice {
    arguments = List.copyOf(arguments);
  }
}
