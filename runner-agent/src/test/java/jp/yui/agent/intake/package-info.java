/** Files as they arrive, and how they are read. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.intake;
