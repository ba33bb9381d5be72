/**
 * The commands that people and other programs give: {@code yui check}, {@code yui run} and so on.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.cli;
