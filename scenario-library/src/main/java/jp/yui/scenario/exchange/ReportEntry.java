package jp.yui.scenario.exchange;

/**
 * One thing that an agent tells. Each kind is a record of counts, durations, days, enums and {@link
 * Word}s; {@code ReportTypesTest} fails on any other component.
 */
public sealed interface ReportEntry permits RunNumbers {}
