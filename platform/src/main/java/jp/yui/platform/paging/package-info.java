/** Long lists, a page at a time. */
@NullMarked
package jp.yui.platform.paging;

import org.jspecify.annotations.NullMarked;
