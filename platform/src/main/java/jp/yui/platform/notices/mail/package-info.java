/** Notices by mail: whom to write to, what waits to be sent, and the clock that sends it. */
@NullMarked
package jp.yui.platform.notices.mail;

import org.jspecify.annotations.NullMarked;
