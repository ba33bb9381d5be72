package jp.yui.agent.normalise;

import jp.yui.scenario.model.ItemPath;

/**
 * Something noticed about a value.
 *
 * @param code stable name: {@code date-unreadable}
 * @param item which item, or the group itself
 * @param index of the group's entry from 1; 0 for a single item
 * @param message for the clerk, Japanese
 * @param holds whether the application must be held for it
 */
public record Finding(String code, ItemPath item, int index, String message, boolean holds) {}
