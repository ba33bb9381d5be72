/** What agents fetch. */
@NullMarked
package jp.yui.platform.distribution.api;

import org.jspecify.annotations.NullMarked;
