/** The accounts of a municipality, kept by its own administrator. */
@NullMarked
package jp.yui.platform.people;

import org.jspecify.annotations.NullMarked;
