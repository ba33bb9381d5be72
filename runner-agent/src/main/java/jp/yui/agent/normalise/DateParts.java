package jp.yui.agent.normalise;

import jp.yui.scenario.japanese.Era;
import org.jspecify.annotations.Nullable;

/**
 * A date taken apart, not yet understood.
 *
 * @param era {@code null} where the year is Gregorian
 * @param year digits, 元, or a word for unknown
 * @param month digits or a word for unknown
 */
record DateParts(@Nullable Era era, String year, String month, String day) {}
