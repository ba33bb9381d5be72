package jp.yui.platform.adoption;

/** A scenario that a municipality took over for one of its products. */
public record Import(long id, String scenario, String product) {}
