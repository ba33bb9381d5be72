/** Holds the sample maker to what it promises, read back by other means than it wrote with. */
@NullMarked
package jp.yui.sample;

import org.jspecify.annotations.NullMarked;
