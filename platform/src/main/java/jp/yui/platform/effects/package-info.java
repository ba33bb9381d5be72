/** What scenarios save, measured by one method everywhere. */
@NullMarked
package jp.yui.platform.effects;

import org.jspecify.annotations.NullMarked;
