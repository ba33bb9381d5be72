package jp.yui.platform.relay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.distribution.Deliveries;
import jp.yui.platform.distribution.Distribution;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.RefusalCode;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.Task;
import jp.yui.scenario.trust.TrustClient;

/**
 * Packs what an agent needs by asking for it as the agent will: one that knows nothing but the
 * first root. So nothing is missing, and what the agent would refuse is seen here.
 *
 * @param files in which it is packed
 */
record Packing(Deliveries deliveries, MemoryFiles files, InstantSource clock) {
  /**
   * What was packed for one agent.
   *
   * @param left scenarios that the agent will not be able to run, since something is missing
   * @param until when it must have been taken
   */
  record Packed(List<Task> tasks, List<Task> withdrawn, List<Task> left, Instant until) {}

  Packed pack(long agent, String municipality) throws Refused, IOException {
    MemoryFiles kept = new MemoryFiles();
    Fetcher fetcher = recording(agent);
    try (var root = fetcher.open(Medium.FIRST_ROOT).orElseThrow()) {
      TrustClient.begin(kept, root.readAllBytes());
    }
    TrustClient client = new TrustClient(kept, fetcher, clock);
    Instant until = client.update().trusted().expires();
    client.publishers();
    Order order = client.order(agent, municipality);
    List<Task> withdrawn = new ArrayList<>();
    List<Task> left = new ArrayList<>();
    for (Task task : order.tasks()) {
      try {
        TargetFile target = client.find(task.path());
        if (target.custom().containsKey(Distribution.WITHDRAWN)) {
          withdrawn.add(task);
        } else {
          pack(client, task, target);
        }
      } catch (Refused e) {
        if (e.code() != RefusalCode.NO_SUCH_TARGET) {
          throw e;
        }
        left.add(task);
      }
    }
    List<Task> whole = new ArrayList<>(order.tasks());
    whole.removeAll(withdrawn);
    whole.removeAll(left);
    return new Packed(
        whole, withdrawn, left, until.isBefore(order.expires()) ? until : order.expires());
  }

  private static void pack(TrustClient client, Task task, TargetFile target)
      throws Refused, IOException {
    byte[] signature = client.target(target);
    for (String file :
        PublisherSignature.read(signature, task.scenario(), task.version()).files().values()) {
      client.file(file);
    }
    client.file(task.settings());
  }

  private Fetcher recording(long agent) {
    return name -> {
      Optional<byte[]> content = deliveries.open(agent, name);
      content.ifPresent(
          it -> files.write(name.equals(Order.FILE) ? Medium.order(agent) : name, it));
      return content.map(ByteArrayInputStream::new);
    };
  }
}
