/** The pages of imports. */
@NullMarked
package jp.yui.platform.adoption.web;

import org.jspecify.annotations.NullMarked;
