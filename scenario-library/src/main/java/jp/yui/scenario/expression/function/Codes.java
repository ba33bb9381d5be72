package jp.yui.scenario.expression.function;

import java.util.Map;

/**
 * The code tables of a product.
 *
 * @param tables table → value → code
 */
public record Codes(Map<String, Map<String, String>> tables) {}
