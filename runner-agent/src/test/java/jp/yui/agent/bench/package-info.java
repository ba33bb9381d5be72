/** Measures the agent against the same job written by hand in plain Selenium. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.bench;
