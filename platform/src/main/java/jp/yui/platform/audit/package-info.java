/** Who did what, when, from where: append-only, and so chained that a change shows. */
@NullMarked
package jp.yui.platform.audit;

import org.jspecify.annotations.NullMarked;
