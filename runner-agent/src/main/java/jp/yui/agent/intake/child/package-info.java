/** Has files read by a process of its own, bounded in memory and time. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake.child;
