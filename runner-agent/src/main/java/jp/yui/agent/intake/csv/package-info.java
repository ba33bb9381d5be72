/** Reads files of separated values, line by line. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.csv;
