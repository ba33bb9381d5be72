package jp.yui.platform.agents;

/**
 * What is wrong with an agent.
 *
 * @param detail a number or a version that the words name
 */
public record Finding(Concern concern, String detail) {}
