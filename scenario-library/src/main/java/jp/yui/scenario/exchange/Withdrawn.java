package jp.yui.scenario.exchange;

/**
 * A version that no agent may carry out any more. It goes from the platform to the agents only.
 *
 * @param scenario its id
 * @param reason in the words of whoever withdrew it, for the clerk who finds it refused
 */
public record Withdrawn(String scenario, String version, String reason) {}
