/**
 * {@code yui bench platform}: a consortium of full size, and people who use its site all at once.
 */
@NullMarked
package jp.yui.platform.bench;

import org.jspecify.annotations.NullMarked;
