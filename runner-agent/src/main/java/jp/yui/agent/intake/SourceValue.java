package jp.yui.agent.intake;

import jp.yui.scenario.model.ItemPath;

/**
 * One value exactly as the file has it.
 *
 * @param index number of the group's entry from 1; 0 where the item does not repeat
 * @param raw never trimmed, never changed
 */
public record SourceValue(ItemPath item, int index, String raw, Place place) {}
