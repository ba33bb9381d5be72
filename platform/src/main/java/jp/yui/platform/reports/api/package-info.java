/** The agents' door for reports. */
@NullMarked
package jp.yui.platform.reports.api;

import org.jspecify.annotations.NullMarked;
