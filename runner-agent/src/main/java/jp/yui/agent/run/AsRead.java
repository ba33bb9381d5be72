package jp.yui.agent.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;

/**
 * Whether two readings took the same from the files. Then it is the same application, also when a
 * mended form or scenario makes something else of what was read.
 */
final class AsRead {
  private AsRead() {}

  static boolean same(Application one, Application other) {
    return raw(one.items()).equals(raw(other.items())) && groups(one).equals(groups(other));
  }

  private static Map<String, List<Map<String, String>>> groups(Application application) {
    return application.groups().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().stream().map(AsRead::raw).toList()));
  }

  private static Map<String, String> raw(Map<String, NormalItem> items) {
    return items.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().raw()));
  }
}
