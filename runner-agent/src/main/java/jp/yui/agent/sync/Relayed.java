package jp.yui.agent.sync;

import java.util.Optional;
import jp.yui.scenario.trust.AgentCard;

/**
 * What came of a medium.
 *
 * @param synced what this agent knows now
 * @param isNew whether anything came that was not here
 * @param enrolled where the terminal became an agent by it, or its new key counts from now on
 */
public record Relayed(Synced synced, boolean isNew, Optional<AgentCard> enrolled) {}
