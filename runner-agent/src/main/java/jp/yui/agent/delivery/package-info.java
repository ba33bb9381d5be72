/**
 * Takes what the consortium released and this municipality assigned, by line or by medium,
 * believing neither: a version that does not hold is refused, and the one before it goes on.
 */
@NullMarked
package jp.yui.agent.delivery;

import org.jspecify.annotations.NullMarked;
