/** The pages of the standard items. */
@NullMarked
package jp.yui.platform.items.web;

import org.jspecify.annotations.NullMarked;
