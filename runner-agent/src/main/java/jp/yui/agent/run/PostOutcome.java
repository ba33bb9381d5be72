package jp.yui.agent.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason;
import jp.yui.agent.ledger.State;

/**
 * What came of one posting; the ledger holds it already.
 *
 * @param state {@code READY} where a dry run ended before submit, or nothing could be done
 */
record PostOutcome(
    ReadyItem item, State state, Optional<String> receipt, List<Reason> reasons, Duration took) {}
