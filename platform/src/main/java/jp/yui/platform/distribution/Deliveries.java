package jp.yui.platform.distribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.trust.Order;
import org.springframework.stereotype.Service;

/**
 * Everything that an agent may ask for by name, the same by line and by medium.
 *
 * <pre>
 * metadata/timestamp.json   signed metadata, and targets/ that it names
 * order.json                what this agent is to do
 * files/SHA-256             a file of a released scenario, or of this agent's settings
 * </pre>
 */
@Service
public class Deliveries {
  private static final Pattern METADATA = Pattern.compile("(?:metadata|targets)/[A-Za-z0-9._+/-]+");
  private static final Pattern FILE = Pattern.compile("files/([0-9a-f]{64})");

  private final TrustFiles trust;
  private final Candidates candidates;
  private final Orders orders;

  Deliveries(TrustFiles trust, Candidates candidates, Orders orders) {
    this.trust = trust;
    this.candidates = candidates;
    this.orders = orders;
  }

  /**
   * Opens a file for an agent of the signed-in municipality.
   *
   * @return empty where there is none of that name for this agent
   */
  public Optional<byte[]> open(long agent, String name) {
    if (name.equals(Order.FILE)) {
      return orders.signed(agent);
    }
    Matcher file = FILE.matcher(name);
    if (file.matches()) {
      return candidates.file(file.group(1)).or(() -> orders.settings(agent, file.group(1)));
    }
    return METADATA.matcher(name).matches() ? trust.read(name) : Optional.empty();
  }
}
