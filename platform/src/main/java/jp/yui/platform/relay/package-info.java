/** What a person carries to agents without a line, as one file. */
@NullMarked
package jp.yui.platform.relay;

import org.jspecify.annotations.NullMarked;
