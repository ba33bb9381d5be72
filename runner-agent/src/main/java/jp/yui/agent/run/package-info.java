/**
 * Compiles a scenario into Camel routes and lets the rooms work one after the other; the only room
 * that knows Camel.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.run;
