/** The pages of reviews. */
@NullMarked
package jp.yui.platform.review.web;

import org.jspecify.annotations.NullMarked;
