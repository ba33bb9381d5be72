/** Versions are looked at by people of other municipalities before they are released. */
@NullMarked
package jp.yui.platform.review;

import org.jspecify.annotations.NullMarked;
