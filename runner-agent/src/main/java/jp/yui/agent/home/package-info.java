/**
 * The agent's home folder: where what lies, readable by its owner only, used by one agent at a
 * time.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.home;
