package jp.yui.scenario.model;

import java.util.Map;
import jp.yui.scenario.problem.Position;

/**
 * Items that repeat: 児童 1, 児童 2, …
 *
 * @param items the items of one entry, in the order of the file
 * @param least fewest entries; an application with fewer is held
 * @param most most entries; an application with more is held
 */
public record Group(
    String id, String label, Map<String, Item> items, int least, int most, Position at)
    implements Entry {}
