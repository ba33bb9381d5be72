package jp.yui.agent.reporting;

import java.util.Map;
import java.util.regex.Pattern;
import jp.yui.scenario.exchange.HoldCause;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kind of the first of an application's reasons; whatever else they say stays here. */
final class HoldCauses {
  private static final Map<String, HoldCause> BY_CODE =
      Map.ofEntries(
          Map.entry("check-failed", HoldCause.CHECK),
          Map.entry("check-not-decided", HoldCause.NOT_DECIDED),
          Map.entry("required-missing", HoldCause.REQUIRED),
          Map.entry("too-few-entries", HoldCause.REQUIRED),
          Map.entry("too-many-entries", HoldCause.REQUIRED),
          Map.entry("formats-disagree", HoldCause.FORMATS),
          Map.entry("said-twice", HoldCause.FORMATS),
          Map.entry("same-key-different-content", HoldCause.OTHER_CONTENT),
          Map.entry("cannot-tell", HoldCause.WRITING),
          Map.entry("cannot-write", HoldCause.WRITING),
          Map.entry("cannot-upload", HoldCause.ENCLOSURE),
          Map.entry("screen", HoldCause.SCREEN),
          Map.entry("tries", HoldCause.TRIES),
          Map.entry("already-there", HoldCause.ALREADY_THERE),
          Map.entry("already-unclear", HoldCause.UNCLEAR),
          Map.entry("cannot-look", HoldCause.UNCLEAR),
          Map.entry("unclear", HoldCause.UNCLEAR));

  /** Families of the codes that reading values gives. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:date|birth|kana|name|address|postal|phone|email|code|number|my-number|corporate-number"
              + "|municipality-code|choice|character|line-break|group)-.*"
              + "|misread-encoding|invisible-character|line-break|quoted");

  /** Families of the codes that opening files gives. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?:cannot|reader|empty|file|no|another|several|encoding|nul|text|header|section|missing"
              + "|twin|column|unknown|too|quote|line|blank|not|xml|record|element|records|zip|taken"
              + "|pdf|all|fields|labels|heading|label|until|table)-.*");

  private HoldCauses() {}

  /**
   * @param reasons as the ledger has them
   */
  static HoldCause first(String reasons) {
    try {
      JsonNode first = JsonMapper.shared().readTree(reasons).path(0).path("code");
      return ofCode(first.asString(""));
    } catch (JacksonException e) {
      return HoldCause.OTHER; // a person's own words
    }
  }

  private static HoldCause ofCode(String code) {
    if (BY_CODE.containsKey(code)) {
      return BY_CODE.get(code);
    } else if (VALUE.matcher(code).matches()) {
      return HoldCause.VALUE;
    }
    return FILE.matcher(code).matches() ? HoldCause.FILE : HoldCause.OTHER;
  }
}
