/** What a scenario must be before it may leave the house, beside being right. */
@NullMarked
package jp.yui.scenario.gate;

import org.jspecify.annotations.NullMarked;
