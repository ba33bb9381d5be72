/**
 * What municipalities share and change: differences, overlays, their merge, how far they deviate.
 */
@NullMarked
package jp.yui.scenario.sharing;

import org.jspecify.annotations.NullMarked;
