package jp.yui.scenario.expression;

import java.util.Set;
import jp.yui.scenario.model.ItemPath;

/**
 * What an expression speaks of.
 *
 * @param groups groups as a whole: {@code has(children)}, {@code children.all(…)}
 * @param tables code tables
 * @param reads names of what was read from the screen
 * @param personal a personal item is among them
 * @param secret a secret setting is among them
 */
public record Mentions(
    Set<ItemPath> items,
    Set<String> groups,
    Set<String> settings,
    Set<String> tables,
    Set<String> reads,
    boolean personal,
    boolean secret) {}
