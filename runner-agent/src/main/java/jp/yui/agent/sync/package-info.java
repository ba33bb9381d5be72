/** How the agent is known to the consortium's platform, and what goes between the two. */
@NullMarked
package jp.yui.agent.sync;

import org.jspecify.annotations.NullMarked;
