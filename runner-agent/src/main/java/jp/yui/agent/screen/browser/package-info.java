/** Finds, starts, records and surely ends browsers and their drivers. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.screen.browser;
