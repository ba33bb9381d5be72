/** Secrets by name, the agent's keys, and the guard that keeps both out of every text. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.secret;
