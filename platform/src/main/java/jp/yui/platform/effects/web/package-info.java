/** The pages of effects. */
@NullMarked
package jp.yui.platform.effects.web;

import org.jspecify.annotations.NullMarked;
