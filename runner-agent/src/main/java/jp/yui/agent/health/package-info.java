/** How the agent is, in the numbers, versions and codes that the platform may know. */
@NullMarked
package jp.yui.agent.health;

import org.jspecify.annotations.NullMarked;
