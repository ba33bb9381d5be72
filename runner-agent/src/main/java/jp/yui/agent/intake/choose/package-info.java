/** Finds out what a file is and which form reads it. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.choose;
