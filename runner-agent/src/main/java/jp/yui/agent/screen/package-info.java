/**
 * Does a scenario's steps on a core system's web screens, and is the only room that knows Selenium.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.screen;
