/** The pages of what was learnt. */
@NullMarked
package jp.yui.platform.experience.web;

import org.jspecify.annotations.NullMarked;
