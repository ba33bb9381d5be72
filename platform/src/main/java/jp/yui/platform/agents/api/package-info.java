/** The agents' door: enrolment and keys. */
@NullMarked
package jp.yui.platform.agents.api;

import org.jspecify.annotations.NullMarked;
