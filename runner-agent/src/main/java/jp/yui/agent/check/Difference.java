package jp.yui.agent.check;

import java.util.List;
import jp.yui.agent.check.Reason.Shown;

/**
 * Something that two applications do not say alike.
 *
 * @param words for the clerk: 請求者生年月日が違います（「S60.5.1」と「S60.5.2」）
 * @param shown both values, the first application's first; one where the other has none
 */
public record Difference(String words, List<Shown> shown) {}
