package jp.yui.agent.run;

import java.util.List;
import jp.yui.agent.check.Reason;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as the ledger keeps them. */
final class Reasons {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Reasons() {}

  static String json(List<Reason> reasons) {
    return JSON.writeValueAsString(reasons);
  }

  static String json(String code, String text) {
    return json(List.of(new Reason(code, text, List.of())));
  }

  static List<Reason> read(String json) {
    return JSON.readValue(json, new TypeReference<List<Reason>>() {});
  }
}
