package jp.yui.agent.check;

import java.util.List;

/**
 * Why an application was not posted, as a clerk understands it.
 *
 * @param code stable name: {@code formats-disagree}
 * @param text Japanese, one sentence, with what to do next where it helps
 * @param shown the values in question, side by side
 */
public record Reason(String code, String text, List<Shown> shown) {

  /**
   * A value beside its reason.
   *
   * @param label of the item, with the entry's number in a group: 児童2 氏名
   * @param place in words: ファイル名 3行目 請求者氏名
   */
  public record Shown(String label, String raw, String normalised, String place) {}
}
