/** An invented consortium to look at; only where the setting {@code yui.demo} says so. */
@NullMarked
package jp.yui.platform.demo;

import org.jspecify.annotations.NullMarked;
