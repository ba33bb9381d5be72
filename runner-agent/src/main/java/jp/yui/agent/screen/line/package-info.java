/** The browser's only way out: to the allowed hosts, and no request twice. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.screen.line;
