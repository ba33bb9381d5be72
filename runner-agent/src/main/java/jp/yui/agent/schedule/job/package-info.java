/** The files {@code jobs/NAME.yaml} that say what is carried out when. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.schedule.job;
