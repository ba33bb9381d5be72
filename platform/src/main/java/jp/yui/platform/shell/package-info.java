/** The frame of every page: layout, errors, the security chain. Knows no feature. */
@NullMarked
package jp.yui.platform.shell;

import org.jspecify.annotations.NullMarked;
