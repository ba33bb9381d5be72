/** Whether a scenario that could be read makes sense as a whole; and the public way to read one. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.validation;
