/** When which scenario is carried out, by the agent's own clock and the municipality's calendar. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.schedule;
