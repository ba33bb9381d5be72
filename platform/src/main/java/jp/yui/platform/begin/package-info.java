/** Where a municipality had best begin, and what it misses. */
@NullMarked
package jp.yui.platform.begin;

import org.jspecify.annotations.NullMarked;
