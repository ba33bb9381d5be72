/** The same for programs. */
@NullMarked
package jp.yui.platform.relay.api;

import org.jspecify.annotations.NullMarked;
