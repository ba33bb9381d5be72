/** Turns raw values into named, normalised items; the raw value stays beside the normalised one. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.normalise;
