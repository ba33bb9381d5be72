/**
 * Lists: sorted, searched and a page at a time as an address asks; and such as spreadsheets save.
 */
@NullMarked
package jp.yui.platform.paging;

import org.jspecify.annotations.NullMarked;
