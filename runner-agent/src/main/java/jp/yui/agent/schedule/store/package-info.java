/** What the schedule knows through restarts: Quartz's timetable, the runs, the clock. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.schedule.store;
