/** Lists: long ones a page at a time, and such as spreadsheets save. */
@NullMarked
package jp.yui.platform.paging;

import org.jspecify.annotations.NullMarked;
