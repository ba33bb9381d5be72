/** The page for agents without a line. */
@NullMarked
package jp.yui.platform.relay.web;

import org.jspecify.annotations.NullMarked;
