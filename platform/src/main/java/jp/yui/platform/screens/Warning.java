package jp.yui.platform.screens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product whose screens changed, as every member may read it.
 *
 * @param title of the scenario with which it was seen
 * @param version of the scenario, with which it was seen first
 * @param publisher 団体コード of whose scenario it is; null for the consortium's own
 * @param closedAt null while it is open
 * @param closedVersion in which it was mended; null where a person said so, or it is open
 * @param reason why a person closed it; empty otherwise
 * @param municipalities how many saw it
 */
public record Warning(
    long id,
    String scenario,
    String title,
    String version,
    @Nullable String publisher,
    String product,
    String vendor,
    String name,
    String versions,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String closedVersion,
    String reason,
    int municipalities) {

  public boolean isOpen() {
    return closedAt == null;
  }

  /** As people call it. */
  public String productName() {
    return vendor + " " + name;
  }
}
