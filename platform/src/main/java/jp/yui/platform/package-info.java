/** The consortium's web site. */
@NullMarked
package jp.yui.platform;

import org.jspecify.annotations.NullMarked;
