/** What is wrong with a scenario, where, and how to mend it. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.problem;
