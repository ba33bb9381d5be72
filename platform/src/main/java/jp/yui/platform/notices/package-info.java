/** Notices: what happened that concerns somebody. Modules above ask for one by {@code Notices}. */
@NullMarked
package jp.yui.platform.notices;

import org.jspecify.annotations.NullMarked;
