/** The functions and operators that an expression may use, one small class each, and no others. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.expression.function;
