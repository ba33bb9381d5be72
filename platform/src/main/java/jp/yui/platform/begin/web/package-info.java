/** Where a municipality had best begin, and what it misses. */
@NullMarked
package jp.yui.platform.begin.web;

import org.jspecify.annotations.NullMarked;
