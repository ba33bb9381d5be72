/** The page of one's notices. */
@NullMarked
package jp.yui.platform.notices.web;

import org.jspecify.annotations.NullMarked;
