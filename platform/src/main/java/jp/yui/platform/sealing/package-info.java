/**
 * Keeps from whoever reads the data base, or a copy of it, what the platform keeps secret in it.
 */
@NullMarked
package jp.yui.platform.sealing;

import org.jspecify.annotations.NullMarked;
