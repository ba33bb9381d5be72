/** The ceremonies of the keys that stay offline, and publishers' signatures, as commands. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.cli.trust;
