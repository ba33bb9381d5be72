package jp.yui.agent.screen.browser;

import java.nio.file.Path;

/** A browser and the driver that goes with it, both on this machine already. */
public record FoundBrowser(BrowserKind kind, Path binary, Path driver) {}
