/** The terminals of a municipality that carry scenarios out. */
@NullMarked
package jp.yui.platform.agents;

import org.jspecify.annotations.NullMarked;
