/** The page of agents. */
@NullMarked
package jp.yui.platform.agents.web;

import org.jspecify.annotations.NullMarked;
