/** The page where reports are brought in by hand, and seen to have come. */
@NullMarked
package jp.yui.platform.reports.web;

import org.jspecify.annotations.NullMarked;
