/**
 * Conditions and values of scenarios, written in CEL: type-checked, then computed for an
 * application.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.expression;
