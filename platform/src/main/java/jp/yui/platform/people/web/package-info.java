/** The pages of people. */
@NullMarked
package jp.yui.platform.people.web;

import org.jspecify.annotations.NullMarked;
