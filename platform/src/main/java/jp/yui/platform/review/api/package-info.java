/** What agents ask of the reviews. */
@NullMarked
package jp.yui.platform.review.api;

import org.jspecify.annotations.NullMarked;
