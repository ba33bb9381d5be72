package jp.yui.agent.sync;

import java.util.Optional;
import jp.yui.scenario.exchange.ReportAnswer;

/**
 * What became of the reports that waited.
 *
 * @param arrived how many the platform has now
 * @param refused the first that it did not take; those behind it wait too
 */
public record Sent(int arrived, Optional<ReportAnswer> refused) {}
