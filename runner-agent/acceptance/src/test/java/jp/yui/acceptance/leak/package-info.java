/** Finds residents' values in whatever bytes leave a municipality, however they are spelled. */
@NullMarked
package jp.yui.acceptance.leak;

import org.jspecify.annotations.NullMarked;
