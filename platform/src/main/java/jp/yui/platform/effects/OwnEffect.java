package jp.yui.platform.effects;

/** What a scenario saves in one municipality. */
public record OwnEffect(String scenario, String title, Effect effect) {}
