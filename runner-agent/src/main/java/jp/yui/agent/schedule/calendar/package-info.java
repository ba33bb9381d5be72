/** On which days and at which hours work may be done: holidays, closing days, the core's hours. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.schedule.calendar;
