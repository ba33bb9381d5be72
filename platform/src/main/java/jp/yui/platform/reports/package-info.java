/**
 * What agents tell in numbers, by line or by medium: each report is taken once, by the signature of
 * the agent that made it, and handed to the modules above as an event.
 */
@NullMarked
package jp.yui.platform.reports;

import org.jspecify.annotations.NullMarked;
