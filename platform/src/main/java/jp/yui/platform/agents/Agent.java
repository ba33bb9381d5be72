package jp.yui.platform.agents;

/** A terminal that carries scenarios out, by the name that its municipality gave it. */
public record Agent(long id, String name) {}
