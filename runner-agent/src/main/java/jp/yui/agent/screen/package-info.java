/** Drives the core system's web screens; the only room that knows Selenium. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.screen;
