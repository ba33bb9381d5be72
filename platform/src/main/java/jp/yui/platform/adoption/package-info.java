/** A municipality takes a scenario over, with settings and small changes of its own. */
@NullMarked
package jp.yui.platform.adoption;

import org.jspecify.annotations.NullMarked;
