package jp.yui.agent.normalise;

import jp.yui.scenario.model.ItemPath;

/**
 * Something noticed about a value.
 *
 * @param code stable name: {@code date-unreadable}
 * @param item which item; with {@code index} from 1 in a group, 0 otherwise
 * @param message for the clerk, Japanese
 * @param holds whether the application must be held for it
 */
public record Finding(String code, ItemPath item, int index, String message, boolean holds) {}
