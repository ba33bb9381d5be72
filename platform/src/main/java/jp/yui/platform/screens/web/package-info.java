/** The pages of products whose screens changed. */
@NullMarked
package jp.yui.platform.screens.web;

import org.jspecify.annotations.NullMarked;
