/** Makes invented applications and says what must become of each, without any code of the agent. */
@NullMarked
package jp.yui.sample;

import org.jspecify.annotations.NullMarked;
