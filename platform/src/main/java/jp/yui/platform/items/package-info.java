/** The standard items: their dictionary, and which of them the columns of a file are. */
@NullMarked
package jp.yui.platform.items;

import org.jspecify.annotations.NullMarked;
