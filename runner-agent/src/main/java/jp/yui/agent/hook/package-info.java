/** Named points at which a test can stop the agent, to kill it there. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.hook;
