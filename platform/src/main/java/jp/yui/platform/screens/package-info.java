/** Products whose screens changed: one agent sees it, the others are warned. */
@NullMarked
package jp.yui.platform.screens;

import org.jspecify.annotations.NullMarked;
